// Returns what fills the graph, or null, and whether ids of long names may be cut.
MATCH (s:RenvoiSchema) RETURN s.filling AS filling, s.ids IS NOT NULL AS mayBeCut
