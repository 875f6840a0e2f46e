// Deletes all that is kept aside. Returns nothing.
MATCH (a:Aside) DELETE a
