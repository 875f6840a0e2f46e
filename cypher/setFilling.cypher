// Notes what fills the graph, to be told to its readers; nothing, where $filling is null. Returns nothing.
MATCH (s:RenvoiSchema) SET s.filling = $filling
