// Returns the keys of the texts of a document, in one language or, if $language is null, in all, and which are here.
MATCH (t:Text {id: $id}) WHERE $language IS NULL OR t.language = $language
RETURN t.key AS key, t.hasText AS hasText
