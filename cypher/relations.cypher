// Returns those of some relations, given by type and ends, that there are; $rows tell each by its id.
UNWIND $rows AS row
MATCH (s:Entity {id: row.source})
MATCH (t:Entity {id: row.target})
CALL (row, s, t) {
  MATCH (s)-[r:CITES|MENTIONS|ESTABLISHES|ENCOURAGES_RATIFICATION_OF|ADOPTED_BY|ADOPTED_AT|SUPPLEMENTS|AMENDS|ENDORSES|PART_OF|SUCCEEDS|DRAFTS|RESERVES_ON|ORGANIZED_BY|COOPERATES_WITH]->(t)
  WHERE type(r) = row.type
  RETURN r
}
RETURN row.id AS id, elementId(r) AS ref, properties(r) AS sum
