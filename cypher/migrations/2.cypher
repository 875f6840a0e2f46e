// The second schema: a graph of the first may hold ids of long names that are cut; they are looked for.
MATCH (s:RenvoiSchema {version: 1}) WHERE EXISTS { (:Entity) } SET s.ids = 'of schema 1';
