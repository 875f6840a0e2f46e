// Which instruments are cited by the most instruments of a period?
// Quels instruments sont cités par le plus grand nombre de textes d'une période ?
// :params {from: '2010', to: '2024'}
MATCH (citing:Instrument)-[:CITES]->(cited:Instrument)
WHERE citing.date >= $from AND left(citing.date, size($to)) <= $to
RETURN cited.id AS instrument, cited.name AS name, count(citing) AS citedBy
ORDER BY citedBy DESC, instrument
LIMIT 20
