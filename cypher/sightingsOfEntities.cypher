// Returns what texts say of the entities of $ids.
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[s:SIGHTS]-(:Text)
RETURN id, properties(s) AS sighting
