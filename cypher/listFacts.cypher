// Returns $limit entities of the authority file by id, after that of $after: its facts and its names.
MATCH (e:Authority) WHERE e.id > $after
WITH e ORDER BY e.id LIMIT $limit
RETURN e.id AS id, e._facts AS facts,
  COLLECT {
    MATCH (e)-[:NAMED]->(n:Name)
    RETURN n {.type, .language, .text, .texts, .own, .place}
  } AS names
