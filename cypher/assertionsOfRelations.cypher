// Returns what the relations of some ids sum: each of their assertions, with the date of its document.
UNWIND $ids AS id
MATCH (a:Assertion {relation: id})<-[:STATES]-(:Paragraph)<-[:HAS]-(t:Text)
RETURN id, a.confidence AS confidence, a.stance AS stance, a.modality AS modality, t.date AS date
