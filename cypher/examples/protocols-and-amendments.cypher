// Which protocols supplement a treaty, and what amends it?
// Quels protocoles complètent un traité, et qu'est-ce qui le modifie ?
// :params {}
MATCH (later:Instrument)-[r:SUPPLEMENTS|AMENDS]->(treaty:Treaty)
RETURN treaty.name AS treaty, type(r) AS relation, later.name AS instrument, later.date AS date
ORDER BY treaty, date, instrument
