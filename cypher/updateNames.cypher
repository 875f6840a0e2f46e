// Counts the texts of names anew, and notes their place in the authority file. Returns nothing.
UNWIND $rows AS row
MATCH (n) WHERE elementId(n) = row.ref
SET n.texts = row.texts, n.own = row.own, n.place = row.place
