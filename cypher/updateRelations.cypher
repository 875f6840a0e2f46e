// Gives relations the sum of their assertions. Returns nothing.
UNWIND $rows AS row
MATCH ()-[r]->() WHERE elementId(r) = row.ref
SET r = row.sum
