// Returns whether the database holds no node at all.
OPTIONAL MATCH (n) WITH n LIMIT 1 RETURN n IS NULL AS empty
