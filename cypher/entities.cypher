// Returns the entities of $ids that there are, with their names.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e {.id, .kind, .name, .symbol, .date, .until, .known, .identifiers, .address, .degree,
    names: COLLECT {
      MATCH (e)-[:NAMED]->(n:Name)
      RETURN n {.type, .language, .text, .texts, .own, .place}
    }} AS entity
