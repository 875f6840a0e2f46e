// Notes the digest of the facts taken in. Returns nothing.
MATCH (s:RenvoiSchema) SET s.facts = $digest
