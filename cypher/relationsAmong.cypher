// Returns the relations between the entities of $ids, of $types if not null.
MATCH (s:Entity) WHERE s.id IN $ids
CALL (s) {
  // from their sources on: what thousands of texts mention is the target of their relations
  MATCH (s)-[r:CITES|MENTIONS|ESTABLISHES|ENCOURAGES_RATIFICATION_OF|ADOPTED_BY|ADOPTED_AT|SUPPLEMENTS|AMENDS|ENDORSES|PART_OF|SUCCEEDS|DRAFTS|RESERVES_ON|ORGANIZED_BY|COOPERATES_WITH]->(t:Entity)
  WHERE ($types IS NULL OR type(r) IN $types) AND t.id IN $ids
  RETURN r, t
}
RETURN type(r) AS type, s.id AS source, t.id AS target, properties(r) AS sum
