// Which instruments and bodies have these words in a name, in any language?
// Quels instruments et organes portent ces mots dans un nom, en quelque langue que ce soit ?
// :params {words: 'cybercriminalite'}
CALL db.index.fulltext.queryNodes('renvoi_names', $words) YIELD node, score
MATCH (e:Entity)-[:NAMED]->(node)
WITH e, max(score) AS score
RETURN e.id AS id, e.kind AS kind, e.name AS name, score
ORDER BY score DESC, e.degree DESC
LIMIT 20
