// Returns those of $keys of which there is a text.
UNWIND $keys AS key
MATCH (t:Text {key: key}) RETURN t.key AS key
