// Returns how many instruments are cited and the $limit most cited, then by id, after $place; dates as precise as they are.
MATCH (cited:Instrument)<-[:CITES]-(citing:Instrument)
WHERE ($kinds IS NULL OR cited.kind IN $kinds)
  AND ($datedFrom IS NULL OR cited.date >= left($datedFrom, size(cited.date)))
  AND ($datedTo IS NULL OR left(cited.date, size($datedTo)) <= $datedTo)
  AND ($from IS NULL OR citing.date >= left($from, size(citing.date)))
  AND ($to IS NULL OR left(citing.date, size($to)) <= $to)
WITH cited, count(*) AS citedBy
WITH cited.id AS id, citedBy ORDER BY citedBy DESC, id
WITH collect({id: id, citedBy: citedBy}) AS ranked
RETURN size(ranked) AS total,
  [row IN ranked WHERE $place IS NULL OR [-row.citedBy, row.id] > $place][0..$limit] AS instruments
