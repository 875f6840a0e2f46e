// Returns the relations that run from the entities of $ids, and those that assertions say do, by type and ends.
UNWIND $ids AS id
MATCH (s:Entity {id: id})
CALL (s) {
  MATCH (s)-[r:CITES|MENTIONS|ESTABLISHES|ENCOURAGES_RATIFICATION_OF|ADOPTED_BY|ADOPTED_AT|SUPPLEMENTS|AMENDS|ENDORSES|PART_OF|SUCCEEDS|DRAFTS|RESERVES_ON|ORGANIZED_BY|COOPERATES_WITH]->(t:Entity) RETURN type(r) AS type, t.id AS target
  UNION
  MATCH (s)<-[:SOURCE]-(a:Assertion)-[:TARGET]->(t:Entity) RETURN a.type AS type, t.id AS target
}
RETURN type, id AS source, target
