// What is stated in one language alone? Each relation that no text in another language states.
// Qu'est-ce qui n'est affirmé que dans une langue ? Les relations qu'aucun texte d'une autre langue n'énonce.
// :params {language: 'fr'}
MATCH (t:Text)-[:HAS]->(:Paragraph)-[:STATES]->(a:Assertion)
WITH a.relation AS relation, collect(DISTINCT t.language) AS languages, collect(a)[0] AS example
WHERE languages = [$language]
MATCH (source)<-[:SOURCE]-(example)-[:TARGET]->(target)
RETURN source.name AS source, example.type AS type, target.name AS target, example.words AS words
ORDER BY type, source, target
LIMIT 50
