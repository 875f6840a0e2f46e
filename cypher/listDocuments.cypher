// Returns $limit texts by id and language, after those of $id and $language; with a text here, or without, where $hasText says.
MATCH (t:Text)
// along the index, in its order: nothing is sorted
USING INDEX SEEK t:Text(id, language)
WHERE t.id >= $id AND t.language IS NOT NULL AND [t.id, t.language] > [$id, $language]
  AND ($hasText IS NULL OR t.hasText = $hasText)
RETURN properties(t) AS text ORDER BY t.id, t.language LIMIT $limit
