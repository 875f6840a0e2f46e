// Returns what texts, given by their keys, say of each entity.
UNWIND $keys AS key
MATCH (:Text {key: key})-[s:SIGHTS]->(e:Entity)
RETURN key, e.id AS entity, properties(s) AS sighting
