// Keeps shipped facts aside, by the key of the text that was read in their place. Returns nothing.
UNWIND $rows AS row
MERGE (a:Aside {key: row.key}) SET a.facts = row.facts
