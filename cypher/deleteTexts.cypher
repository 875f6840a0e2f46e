// Deletes texts, given by their keys, with their paragraphs and assertions. Returns nothing.
UNWIND $keys AS key
MATCH (t:Text {key: key})
OPTIONAL MATCH (t)-[:HAS]->(p:Paragraph)
OPTIONAL MATCH (p)-[:STATES]->(a:Assertion)
DETACH DELETE a, p, t
