// Says that a shipped graph is being taken in: nobody reads until it is done. Returns nothing.
MERGE (:Unfinished {name: 'renvoi'})
