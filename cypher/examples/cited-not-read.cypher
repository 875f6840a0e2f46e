// Which instruments are cited most whose own text is not in the graph? What to read next.
// Quels instruments les plus cités n'ont pas leur propre texte dans le graphe ? Que lire ensuite.
// :params {}
MATCH (cited:Instrument)<-[:CITES]-(citing)
WHERE NOT (cited)<-[:TEXT_OF]-(:Text {hasText: true})
RETURN cited.id AS instrument, cited.name AS name, count(citing) AS citedBy
ORDER BY citedBy DESC, instrument
LIMIT 20
