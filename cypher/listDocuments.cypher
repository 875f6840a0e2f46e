// Returns $limit texts by id and language, after those of $id and $language; with a text here, or without, where $hasText says.
MATCH (t:Text)
WHERE t.id >= $id AND (t.id > $id OR t.language > $language) AND ($hasText IS NULL OR t.hasText = $hasText)
RETURN properties(t) AS text ORDER BY t.id, t.language LIMIT $limit
