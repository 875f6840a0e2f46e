// Returns $limit entities by id, after that of $after.
MATCH (e:Entity) WHERE e.id > $after
WITH e ORDER BY e.id LIMIT $limit
RETURN e {.id, .kind, .name, .symbol, .date, .until, .known, .identifiers, .address, .degree,
    names: COLLECT {
      MATCH (e)-[:NAMED]->(n:Name)
      RETURN n {.type, .language, .text, .texts, .own, .place}
    }} AS entity
