// Deletes the node of the shipped graph, with what it says of entities. Returns nothing.
MATCH (s:Shipped) DETACH DELETE s
