// Returns the version of the schema, or no row where the database is none of Renvoi.
MATCH (s:RenvoiSchema) RETURN s.version AS version
