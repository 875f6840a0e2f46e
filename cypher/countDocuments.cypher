// Returns how many texts there are; with a text here, or without, where $hasText says.
MATCH (t:Text) WHERE $hasText IS NULL OR t.hasText = $hasText
RETURN count(t) AS total
