// Says that a shipped graph is being taken in by $writer: nobody reads until it is done. Returns nothing.
MERGE (u:Unfinished {name: 'renvoi'}) SET u.writer = $writer
