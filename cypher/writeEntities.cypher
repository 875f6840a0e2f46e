// Gives entities their properties and the labels of their kind. Returns nothing.
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
REMOVE e:$(row.lost)
SET e:$(row.won)
SET e = row.properties
