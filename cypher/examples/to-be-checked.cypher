// Which assertions is Renvoi least sure of, and should a person read?
// De quelles affirmations Renvoi est-il le moins sûr, et qu'une personne devrait relire ?
// :params {below: 0.8}
MATCH (t:Text)-[:HAS]->(p:Paragraph)-[:STATES]->(a:Assertion)
WHERE a.confidence < $below
MATCH (source)<-[:SOURCE]-(a)-[:TARGET]->(target)
RETURN a.confidence AS confidence, a.rule AS rule, source.name AS source, a.type AS type,
  target.name AS target, t.title AS document, p.label AS paragraph, a.words AS words
ORDER BY confidence, document, p.ordinal
LIMIT 50
