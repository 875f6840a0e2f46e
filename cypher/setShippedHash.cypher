// Notes which shipped graph was taken in. Returns nothing.
MERGE (s:Shipped {name: 'renvoi'}) SET s.hash = $hash
