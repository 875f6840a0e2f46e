// Returns what is known of the entities of $ids before it is settled: facts, claims and names, counted.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id, labels(e) AS labels, e.degree AS degree, e._facts AS facts, e._claims AS claims,
  COLLECT {
    MATCH (e)-[:NAMED]->(n:Name)
    RETURN {ref: elementId(n), type: n.type, language: n.language, text: n.text, texts: n.texts, own: n.own,
      place: n.place}
  } AS names,
  head(COLLECT { MATCH (e)<-[s:SHIPS]-(:Shipped) RETURN properties(s) }) AS shipped
