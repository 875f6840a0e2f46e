// Notes what the shipped graph says of entities. Returns nothing.
MATCH (shipped:Shipped)
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
CREATE (shipped)-[s:SHIPS]->(e)
SET s = row.properties
