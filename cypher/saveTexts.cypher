// Saves texts with their paragraphs, mentions, assertions and sightings, whose entities are there. Returns nothing.
UNWIND $texts AS text
MATCH (own:Entity {id: text.properties.id})
CREATE (t:Text)-[:TEXT_OF]->(own)
SET t = text.properties
WITH t, text
CALL (t, text) {
  UNWIND text.sightings AS row
  MATCH (e:Entity {id: row.entity})
  CREATE (t)-[s:SIGHTS]->(e)
  SET s = row.properties
}
CALL (t, text) {
  UNWIND text.paragraphs AS paragraph
  CREATE (t)-[:HAS]->(p:Paragraph)
  SET p = paragraph.properties
  WITH p, paragraph
  CALL (p, paragraph) {
    UNWIND paragraph.mentions AS row
    MATCH (e:Entity {id: row.entity})
    CREATE (p)-[m:NAMES]->(e)
    SET m = row.properties
  }
  CALL (p, paragraph) {
    UNWIND paragraph.assertions AS row
    MATCH (source:Entity {id: row.source})
    MATCH (target:Entity {id: row.target})
    CREATE (p)-[:STATES]->(a:Assertion)-[:SOURCE]->(source)
    CREATE (a)-[:TARGET]->(target)
    SET a = row.properties
  }
}
