// Returns those of $ids that the shipped graph names, and of which no document of it states a relation any more.
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[:SHIPS]-(:Shipped)
WHERE NOT EXISTS {
  MATCH (e)<-[:SOURCE|TARGET]-(:Assertion)<-[:STATES]-(:Paragraph)<-[:HAS]-(:Text {hasText: false})
}
RETURN e.id AS id
