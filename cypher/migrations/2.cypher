// The second schema: which texts are here is counted by an index; a graph of the first schema may hold ids of
// long names that are cut, and they are looked for.
MATCH (s:RenvoiSchema {version: 1}) WHERE EXISTS { (:Entity) } SET s.ids = 'of schema 1';
CREATE INDEX renvoi_text_held IF NOT EXISTS FOR (t:Text) ON (t.hasText);
