// Returns how many entities have $most of $terms in their names taken together, and $limit of them from $offset on: most words, then the rarest.
UNWIND range(0, size($terms) - 1) AS term
CALL (term) {
  CALL db.index.fulltext.queryNodes('renvoi_names', $terms[term].query) YIELD node AS n
  WHERE any(phrase IN $terms[term].phrases WHERE (' ' + n.words + ' ') CONTAINS phrase)
  RETURN collect(n) AS names
}
UNWIND names AS n
MATCH (e:Entity)-[:NAMED]->(n)
WITH e, term, min(-1.0 / log(2 + size(names)) / (9 + size(n.folded) - size(replace(n.folded, ' ', '')))) AS rank
WITH e, count(*) AS held, sum(rank) AS rank
WHERE held >= $most AND ($kinds IS NULL OR e.kind IN $kinds)
WITH e ORDER BY held DESC, round(rank * (1 + 0.25 * log(1 + e.degree)), 9), e.degree DESC, e.id
WITH collect(e) AS found
RETURN size(found) AS total, [e IN found[$offset..$offset + $limit] | e.id] AS ids
