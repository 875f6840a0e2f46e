// In which words does one instrument cite another? The paragraphs to quote.
// Dans quels termes un instrument en cite-t-il un autre ? Les paragraphes à citer.
// :params {from: 'A/RES/75/240', to: 'A/RES/73/27'}
MATCH (:Entity {id: $from})<-[:SOURCE]-(a:Assertion {type: 'CITES'})-[:TARGET]->(:Entity {id: $to})
MATCH (t:Text)-[:HAS]->(p:Paragraph)-[:STATES]->(a)
RETURN t.title AS document, t.language AS language, t.date AS date, p.label AS paragraph, p.verb AS verb,
  a.stance AS stance, a.words AS words, p.text AS text, a.confidence AS confidence
ORDER BY date, document, p.ordinal
