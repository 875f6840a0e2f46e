// Makes $writer the one who may change a shipped graph that was left half-way. Returns nothing.
MATCH (u:Unfinished) SET u.writer = $writer
