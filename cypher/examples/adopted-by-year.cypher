// How many instruments of the graph did each organ adopt, year by year?
// Combien d'instruments du graphe chaque organe a-t-il adoptés, année par année ?
// :params {}
MATCH (i:Instrument)-[:ADOPTED_BY]->(organ:Body)
WHERE i.date IS NOT NULL
RETURN organ.name AS organ, left(i.date, 4) AS year, count(i) AS adopted
ORDER BY organ, year
