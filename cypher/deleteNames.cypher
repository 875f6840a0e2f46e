// Deletes names. Returns nothing.
UNWIND $refs AS ref
MATCH (n) WHERE elementId(n) = ref
DETACH DELETE n
