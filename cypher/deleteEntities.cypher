// Deletes the entities of $ids with their names. Returns nothing.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
OPTIONAL MATCH (e)-[:NAMED]->(n:Name)
DETACH DELETE n, e
