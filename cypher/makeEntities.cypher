// Makes the entities of $ids that are not there yet. Returns nothing.
UNWIND $ids AS id MERGE (:Entity {id: id})
