// Which instruments are cited together with this one, and how often?
// Quels instruments sont cités en même temps que celui-ci, et combien de fois ?
// :params {id: 'A/RES/73/27'}
MATCH (:Entity {id: $id})<-[:CITES]-(citing)-[:CITES]->(other:Instrument)
WHERE other.id <> $id
RETURN other.id AS instrument, other.name AS name, count(DISTINCT citing) AS together
ORDER BY together DESC, instrument
LIMIT 20
