// Says that the shipped graph is taken in, or all of it gone. Returns nothing.
MATCH (u:Unfinished) DELETE u
