// Which instrument established each group, body or programme, and when?
// Quel instrument a créé chaque groupe, organe ou programme, et quand ?
// :params {}
MATCH (founding)-[e:ESTABLISHES]->(body:Body)
RETURN body.id AS body, body.name AS name, founding.id AS by, founding.date AS date, e.modalities AS modalities
ORDER BY date, body
