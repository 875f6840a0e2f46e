// Which group succeeded which, back to the first of the line?
// Quel groupe a succédé à quel autre, en remontant jusqu'au premier ?
// :params {id: 'programme/global-mechanism'}
MATCH p = (:Entity {id: $id})-[:SUCCEEDS]->+(earlier:Body)
WHERE NOT (earlier)-[:SUCCEEDS]->()
RETURN [body IN nodes(p) | body.name] AS line, length(p) AS steps
