// Returns how many texts there are; with a text here, or without, where $hasText says.
RETURN CASE WHEN $hasText IS NULL THEN COUNT { (:Text) } ELSE COUNT { (:Text {hasText: $hasText}) } END AS total
