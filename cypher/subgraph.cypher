// Returns the $limit entities that are nearest to those of $around, then best connected, each with its names and its relations to the others; how many were found, and in how many steps.
MATCH (start:Entity)
// whatever the statistics of a new database say
USING INDEX SEEK start:Entity(id)
WHERE start.id IN $around
WITH start ORDER BY start.degree DESC, start.id
WITH collect(start) AS found
WITH found, found AS ring, 0 AS steps
// A step: put as many times one after the other as steps are asked for, with the arrow of their direction.
CALL (found, ring, steps) {
  // another step is taken as long as there is room for more
  UNWIND CASE WHEN steps = 0 OR size(found) <= $limit THEN ring ELSE [] END AS node
  MATCH (node)-[r:CITES|MENTIONS|ESTABLISHES|ENCOURAGES_RATIFICATION_OF|ADOPTED_BY|ADOPTED_AT|SUPPLEMENTS|AMENDS|ENDORSES|PART_OF|SUCCEEDS|DRAFTS|RESERVES_ON|ORGANIZED_BY|COOPERATES_WITH]-(next)
  WHERE ($types IS NULL OR type(r) IN $types) AND ($kinds IS NULL OR next.kind IN $kinds)
  WITH DISTINCT next
  WHERE NOT next IN found
  WITH next ORDER BY next.degree DESC, next.id
  RETURN collect(next) AS reached
}
WITH found + reached AS found, reached AS ring, steps + sign(size(reached)) AS steps
// The end of a step.
WITH size(found) AS total, steps, found[0..$limit] AS shown
UNWIND shown AS e
RETURN total, steps,
  e {.id, .kind, .name, .symbol, .date, .until, .known, .identifiers, .address, .degree,
    names: COLLECT {
      MATCH (e)-[:NAMED]->(n:Name)
      RETURN n {.type, .language, .text, .texts, .own, .place}
    }} AS entity,
  // lists, not maps: the names of properties would be most of what is sent.
  // From their sources on: what thousands of texts mention is the target of their relations
  COLLECT {
    MATCH (e)-[r:CITES|MENTIONS|ESTABLISHES|ENCOURAGES_RATIFICATION_OF|ADOPTED_BY|ADOPTED_AT|SUPPLEMENTS|AMENDS|ENDORSES|PART_OF|SUCCEEDS|DRAFTS|RESERVES_ON|ORGANIZED_BY|COOPERATES_WITH]->(t)
    WHERE ($types IS NULL OR type(r) IN $types) AND t IN shown
    RETURN [type(r), t.id, r.assertions, r.confidence, r.first, r.last, r.stances, r.modalities]
  } AS relations
