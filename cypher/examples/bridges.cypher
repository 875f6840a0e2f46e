// Which instruments do the texts of two processes both rest on?
// Sur quels instruments les textes de deux processus reposent-ils l'un et l'autre ?
// :params {one: 'A/RES/78/237', other: 'A/RES/75/240'}
MATCH (:Entity {id: $one})-[:CITES]->{1,3}(shared:Instrument)
WITH DISTINCT shared
MATCH (:Entity {id: $other})-[:CITES]->{1,3}(shared)
RETURN DISTINCT shared.id AS instrument, shared.name AS name, shared.date AS date
ORDER BY date, instrument
