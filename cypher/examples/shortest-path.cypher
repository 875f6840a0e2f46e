// How are two instruments or bodies connected, by the shortest ways in the graph?
// Comment deux instruments ou organes sont-ils reliés, par les plus courts chemins du graphe ?
// :params {from: 'A/RES/53/70', to: 'treaty/un-cybercrime-convention'}
MATCH p = SHORTEST 3 (:Entity {id: $from})-[r:!NAMED&!SIGHTS&!SHIPS&!TEXT_OF&!NAMES&!SOURCE&!TARGET]-{1,6}(:Entity {id: $to})
RETURN [e IN nodes(p) | e.name] AS via, [r IN relationships(p) | type(r)] AS relations
