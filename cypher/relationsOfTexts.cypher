// Returns the ids of the relations that texts, given by their keys, assert.
UNWIND $keys AS key
MATCH (:Text {key: key})-[:HAS]->(:Paragraph)-[:STATES]->(a:Assertion)
RETURN DISTINCT a.relation AS relation
