// Returns how many paragraphs a text has, and $limit of them in its order, after the place of $after.
MATCH (t:Text {key: $key})
RETURN t.hasText AS hasText, COUNT { (t)-[:HAS]->() } AS total,
  COLLECT {
    MATCH (t)-[:HAS]->(p:Paragraph) WHERE p.ordinal > $after
    RETURN properties(p) ORDER BY p.ordinal LIMIT $limit
  } AS paragraphs
