// Returns the hash of the shipped graph that was taken in, or no row.
MATCH (s:Shipped) RETURN s.hash AS hash
