// Returns how many writes there were: what was read of the graph stands as long as there is no other.
MATCH (s:RenvoiSchema) RETURN coalesce(s.writes, 0) AS writes
