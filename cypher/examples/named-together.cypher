// Which bodies are named in the same paragraphs as this one, and in how many?
// Quels organes sont nommés dans les mêmes paragraphes que celui-ci, et dans combien ?
// :params {id: 'org/itu'}
MATCH (:Entity {id: $id})<-[:NAMES]-(p:Paragraph)-[:NAMES]->(other:Body)
WHERE other.id <> $id
RETURN other.id AS body, other.name AS name, count(DISTINCT p) AS paragraphs
ORDER BY paragraphs DESC, body
LIMIT 20
