// On which instruments does this one rest, up to six citations away, nearest first?
// Sur quels instruments celui-ci repose-t-il, jusqu'à six citations de distance, les plus proches d'abord ?
// :params {id: 'A/RES/79/237'}
MATCH p = ANY SHORTEST (:Entity {id: $id})-[:CITES]->{1,6}(earlier:Instrument)
RETURN length(p) AS steps, earlier.id AS instrument, earlier.name AS name, earlier.date AS date
ORDER BY steps, date, instrument
