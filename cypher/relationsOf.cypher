// Returns how many relations run from or to an entity, of $types if not null, and $limit of them, most assertions first, after $place.
MATCH (e:Entity {id: $entity})
RETURN COUNT {
    MATCH (e)-[r:CITES|MENTIONS|ESTABLISHES|ENCOURAGES_RATIFICATION_OF|ADOPTED_BY|ADOPTED_AT|SUPPLEMENTS|AMENDS|ENDORSES|PART_OF|SUCCEEDS|DRAFTS|RESERVES_ON|ORGANIZED_BY|COOPERATES_WITH]-(:Entity) WHERE $types IS NULL OR type(r) IN $types
    RETURN r
  } AS total,
  COLLECT {
    MATCH (e)-[r:CITES|MENTIONS|ESTABLISHES|ENCOURAGES_RATIFICATION_OF|ADOPTED_BY|ADOPTED_AT|SUPPLEMENTS|AMENDS|ENDORSES|PART_OF|SUCCEEDS|DRAFTS|RESERVES_ON|ORGANIZED_BY|COOPERATES_WITH]-(:Entity) WHERE $types IS NULL OR type(r) IN $types
    WITH r, type(r) AS type, startNode(r).id AS source, endNode(r).id AS target
    WHERE $place IS NULL OR [-r.assertions, type, source, target] > $place
    RETURN {type: type, source: source, target: target, sum: properties(r)}
    ORDER BY -r.assertions, type, source, target LIMIT $limit
  } AS relations
