// Returns $limit relations by source, type and target, after those of $place.
MATCH (s:Entity)
// from source to source in the order of the index: nothing is sorted but the relations of one
USING INDEX SEEK s:Entity(id)
WHERE s.id >= $place[0]
MATCH (s)-[r:CITES|MENTIONS|ESTABLISHES|ENCOURAGES_RATIFICATION_OF|ADOPTED_BY|ADOPTED_AT|SUPPLEMENTS|AMENDS|ENDORSES|PART_OF|SUCCEEDS|DRAFTS|RESERVES_ON|ORGANIZED_BY|COOPERATES_WITH]->(t:Entity)
WITH s.id AS source, type(r) AS type, t.id AS target, r
WHERE [source, type, target] > $place
RETURN type, source, target, properties(r) AS sum ORDER BY source, type, target LIMIT $limit
