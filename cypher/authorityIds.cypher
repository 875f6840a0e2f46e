// Returns the ids of the entities of the authority file.
MATCH (e:Authority) RETURN e.id AS id
