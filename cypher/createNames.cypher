// Gives entities names. Returns nothing.
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
CREATE (e)-[:NAMED]->(n:Name)
SET n = row.properties
