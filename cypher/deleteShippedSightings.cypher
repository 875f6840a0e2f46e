// Takes back what the shipped graph said of the entities of $ids. Returns nothing.
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[s:SHIPS]-(:Shipped)
DELETE s
