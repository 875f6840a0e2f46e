// With which verbs is this instrument cited, in preambles and elsewhere, and by how many instruments?
// Avec quels verbes cet instrument est-il cité, en préambule et ailleurs, et par combien d'instruments ?
// :params {id: 'A/RES/53/70'}
MATCH (citing:Instrument)<-[:SOURCE]-(a:Assertion {type: 'CITES'})-[:TARGET]->(:Entity {id: $id})
MATCH (p:Paragraph)-[:STATES]->(a)
WHERE a.stance IS NOT NULL
RETURN a.stance AS verb, p.kind AS paragraphs, count(DISTINCT citing) AS instruments,
  min(citing.date) AS first, max(citing.date) AS last
ORDER BY instruments DESC, verb, paragraphs
