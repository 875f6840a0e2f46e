// Returns all that was saved of texts, given by their keys: paragraphs, sightings, mentions and assertions.
UNWIND $keys AS key
MATCH (t:Text {key: key})
RETURN properties(t) AS text,
  COLLECT { MATCH (t)-[:HAS]->(p:Paragraph) RETURN properties(p) ORDER BY p.ordinal } AS paragraphs,
  COLLECT {
    MATCH (t)-[s:SIGHTS]->(e:Entity) WHERE e.id <> t.id
    RETURN {entity: e.id, sighting: properties(s)} ORDER BY e.id
  } AS sightings,
  COLLECT {
    MATCH (t)-[:HAS]->(p:Paragraph)-[m:NAMES]->(e:Entity)
    RETURN m {.*, entity: e.id, paragraph: p.id}
  } AS mentions,
  COLLECT {
    MATCH (t)-[:HAS]->(p:Paragraph)-[:STATES]->(a:Assertion)
    RETURN a {.*, paragraph: p.ordinal}
  } AS assertions
