// Returns how many entities have a name that holds all of $phrases, or the id $id, and $limit of them from $offset on, best first.
CALL () {
  CALL db.index.fulltext.queryNodes('renvoi_names', $query) YIELD node AS n
  WHERE all(forms IN $phrases WHERE any(phrase IN forms WHERE (' ' + n.words + ' ') CONTAINS phrase))
  MATCH (e:Entity)-[:NAMED]->(n)
  RETURN e, -1.0 / (9 + size(n.folded) - size(replace(n.folded, ' ', ''))) AS rank,
    CASE
      WHEN n.type = 'symbol' AND (n.folded = $folded OR n.folded = $end) THEN -2
      WHEN n.type = 'symbol' AND n.folded ENDS WITH (' ' + $end) THEN -1
      WHEN n.folded = $folded AND n.type = 'acronym' THEN 1
      WHEN n.folded = $folded AND (e.known OR n.type <> 'seen') THEN 0
      WHEN n.type = 'seen' AND coalesce(n.language, '') = '' AND e.symbol = e.id THEN 3
      WHEN n.folded STARTS WITH $folded OR n.folded ENDS WITH $chinese THEN 2
      ELSE 3
    END AS class
  UNION ALL
  MATCH (e:Entity {id: $id})
  RETURN e, 0.0 AS rank, -2 AS class
}
WITH e, min(class) AS class, min(rank) AS rank
WHERE $kinds IS NULL OR e.kind IN $kinds
// only among names that neither are nor begin with the query does their length count
WITH e, class, CASE WHEN class < 3 THEN 0.0 ELSE rank END AS rank
WITH e ORDER BY class, round(rank * (1 + 0.25 * log(1 + e.degree)), 9), e.degree DESC, e.id
WITH collect(e) AS found
RETURN size(found) AS total, [e IN found[$offset..$offset + $limit] | e.id] AS ids
