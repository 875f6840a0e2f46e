// Who urges the ratification of which treaty, and in which words?
// Qui encourage la ratification de quel traité, et en quels termes ?
// :params {}
MATCH (who)-[r:ENCOURAGES_RATIFICATION_OF]->(treaty:Treaty)
MATCH (who)<-[:SOURCE]-(a:Assertion {type: 'ENCOURAGES_RATIFICATION_OF'})-[:TARGET]->(treaty)
MATCH (t:Text)-[:HAS]->(p:Paragraph)-[:STATES]->(a)
RETURN treaty.name AS treaty, who.name AS who, who.date AS date, t.title AS document, p.label AS paragraph,
  coalesce(p.text, a.words) AS words
ORDER BY treaty, date, document
