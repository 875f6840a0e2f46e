// Returns the keys of the texts that came with the shipped graph.
MATCH (t:Text {hasText: false}) RETURN t.key AS key
