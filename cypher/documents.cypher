// Returns the texts of a document.
MATCH (t:Text {id: $id}) RETURN properties(t) AS text
