// Returns $limit assertions of a relation, those of the oldest document first, after $place; $undated stands for no date.
MATCH (a:Assertion {relation: $relation})<-[:STATES]-(p:Paragraph)<-[:HAS]-(t:Text)
WITH a, p, t, [coalesce(t.date, $undated), t.id, t.language, a.start, a.end, a.rule] AS place
WHERE $place IS NULL OR place > $place
RETURN properties(a) AS assertion, p {.id, .label, .kind, .verb, .act} AS paragraph,
  t {.id, .language, .title, .date, .hasText} AS text
ORDER BY place LIMIT $limit
