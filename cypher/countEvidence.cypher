// Returns how many assertions a relation has.
MATCH (a:Assertion {relation: $relation}) RETURN count(a) AS total
