// What did this instrument give rise to: which later ones rest on it, up to six citations away?
// Quelle est la postérité de cet instrument : quels textes ultérieurs reposent sur lui, jusqu'à six citations ?
// :params {id: 'A/RES/53/70'}
MATCH p = ANY SHORTEST (:Entity {id: $id})<-[:CITES]-{1,6}(later:Instrument)
RETURN length(p) AS steps, later.id AS instrument, later.name AS name, later.date AS date
ORDER BY steps, date, instrument
