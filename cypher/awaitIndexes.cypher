// Waits until every index is filled, $seconds at most. Returns nothing.
CALL db.awaitIndexes($seconds)
