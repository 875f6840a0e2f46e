// What is this instrument or body called, language by language?
// Comment cet instrument ou cet organe s'appelle-t-il, langue par langue ?
// :params {id: 'org/itu'}
MATCH (:Entity {id: $id})-[:NAMED]->(n:Name)
WHERE NOT n.type IN ['symbol', 'identifier', 'label']
RETURN n.language AS language, n.type AS type, n.text AS name, n.texts AS texts
ORDER BY language, type, texts DESC, name
