// Returns all shipped facts that are kept aside.
MATCH (a:Aside) RETURN a.facts AS facts ORDER BY a.key
