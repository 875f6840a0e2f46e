// Deletes relations. Returns nothing.
UNWIND $refs AS ref
MATCH ()-[r]->() WHERE elementId(r) = ref
DELETE r
