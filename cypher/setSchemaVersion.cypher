// Notes the version of the schema, unless it is a later one already. Returns nothing.
MERGE (s:RenvoiSchema {name: 'renvoi'})
SET s.version = CASE WHEN s.version > $version THEN s.version ELSE $version END
