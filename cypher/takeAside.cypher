// Returns the facts kept aside of the texts of $keys, which are aside no more.
UNWIND $keys AS key
MATCH (a:Aside {key: key})
WITH a, a.facts AS facts
DELETE a
RETURN facts
