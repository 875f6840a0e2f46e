// Returns what the shipped graph says of each entity it names, by id.
MATCH (:Shipped)-[s:SHIPS]->(e:Entity)
RETURN e.id AS entity, properties(s) AS sighting ORDER BY e.id
