// Returns how many entities are within {0,6} steps of those of $around, and the $limit nearest, then best connected; the bound is set at load.
MATCH (start:Entity)
// whatever the statistics of a new database say
USING INDEX SEEK start:Entity(id)
WHERE start.id IN $around
MATCH p = (start)
  (()-[r:CITES|MENTIONS|ESTABLISHES|ENCOURAGES_RATIFICATION_OF|ADOPTED_BY|ADOPTED_AT|SUPPLEMENTS|AMENDS|ENDORSES|PART_OF|SUCCEEDS|DRAFTS|RESERVES_ON|ORGANIZED_BY|COOPERATES_WITH
    WHERE $types IS NULL OR type(r) IN $types]-(next WHERE $kinds IS NULL OR next.kind IN $kinds)){0,6}
  (reached)
WITH reached, min(length(p)) AS steps
ORDER BY steps, reached.degree DESC, reached.id
WITH collect(reached) AS entities
RETURN size(entities) AS total, [e IN entities[0..$limit] | e.id] AS ids
