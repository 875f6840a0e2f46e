// Returns the names that have more than $length characters, each with the id of what it names.
MATCH (e:Entity)-[:NAMED]->(n:Name) WHERE size(n.text) > $length
RETURN e.id AS id, n.text AS text
