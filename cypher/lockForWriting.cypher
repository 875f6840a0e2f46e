// Lets one writer at a time go on, until its transaction ends. Returns the digest of the facts taken in last, and whether a shipped graph was left half-way.
MATCH (s:RenvoiSchema)
SET s.writes = coalesce(s.writes, 0) + 1
RETURN s.facts AS facts, EXISTS { (:Unfinished) } AS unfinished
