// Which instruments cite this one, with which verbs, since when and how often?
// Quels instruments citent celui-ci, avec quels verbes, depuis quand et combien de fois ?
// :params {id: 'A/RES/53/70'}
MATCH (citing:Instrument)-[c:CITES]->(:Entity {id: $id})
RETURN citing.id AS instrument, citing.name AS name, citing.date AS date, c.stances AS verbs,
  c.first AS since, c.last AS until, c.assertions AS times
ORDER BY date, instrument
