// large towns
MATCH (c:Town) WHERE c.people > 10 RETURN c.name, c.people ORDER BY c.people DESC

// towns of a province
MATCH (c:Town)-[:LIES_IN]->(p:Province {name: '江苏'}) RETURN c.name ORDER BY c.name

// people of each province
MATCH (p:Province)<-[:LIES_IN]-(c:Town) RETURN p.name AS province, sum(c.people) AS people, count(c) AS towns ORDER BY people DESC

// towns of no province
MATCH (c:Town) WHERE NOT (c)-[:LIES_IN]->() RETURN c.latin ORDER BY c.latin

// the largest town of each province
MATCH (p:Province)<-[:LIES_IN]-(c:Town) WITH p, c ORDER BY c.people DESC WITH p, collect(c.name)[0] AS largest RETURN p.name, largest ORDER BY p.name

// direct connections
MATCH (a:Town {latin: $from})-[r:RAIL]-(b:Town) RETURN b.latin, r.km ORDER BY r.km
// $from = "Shanghai"

// reached within two rides
MATCH (:Town {latin: 'Suzhou'})-[:RAIL*1..2]-(b:Town) RETURN DISTINCT b.latin AS town ORDER BY town

// the shortest way
MATCH p = shortestPath((a:Town {latin: 'Beijing'})-[:RAIL*]-(b:Town {latin: 'Hangzhou'})) RETURN [c IN nodes(p) | c.latin] AS stops, length(p) AS rides

// kilometres of the way
MATCH p = (:Town {latin: 'Beijing'})-[:RAIL*]->(:Town {latin: 'Shanghai'}) RETURN reduce(km = 0, r IN relationships(p) | km + r.km) AS km, reduce(m = 0, r IN relationships(p) | m + r.minutes) AS minutes

// speed of each ride
MATCH (a:Town)-[r:RAIL]->(b:Town) WHERE r.minutes IS NOT NULL RETURN a.latin, b.latin, round(r.km * 60.0 / r.minutes) AS speed ORDER BY speed DESC, a.latin

// the stops of a line, in order
MATCH (c:Town)-[s:STOP_OF]->(l:Line {name: '京沪高铁'}) RETURN s.order AS place, c.name AS town ORDER BY place

// lines with their stops
MATCH (l:Line)<-[s:STOP_OF]-(c:Town) WITH l, c, s ORDER BY s.order RETURN l.name AS line, collect(c.latin) AS stops ORDER BY line

// where one may change
MATCH (c:Town)-[:STOP_OF]->(l:Line) WITH c, count(l) AS lines WHERE lines > 1 RETURN c.name, lines

// towns on a common line
MATCH (a:Town)-[:STOP_OF]->(l:Line)<-[:STOP_OF]-(b:Town) WHERE a.latin < b.latin RETURN l.name, count(*) AS pairs ORDER BY pairs DESC

// the age of towns
MATCH (c:Town) WHERE c.founded < 0 RETURN c.latin, abs(c.founded) + 2024 AS years ORDER BY years DESC

// founded, or not known
MATCH (c:Town) RETURN c.latin, coalesce(toString(c.founded), '?') AS founded ORDER BY c.latin

// centuries
MATCH (c:Town) WHERE c.founded > 0 RETURN c.latin, c.founded / 100 + 1 AS century ORDER BY c.latin

// parks with their towns
MATCH (p:Park)-[:INSIDE]->(c:Town) RETURN c.name AS town, collect(p.name) AS parks, sum(p.area) AS area ORDER BY town

// towns with or without a park
MATCH (c:Town) OPTIONAL MATCH (c)<-[:INSIDE]-(p:Park) RETURN c.latin, count(p) AS parks ORDER BY parks DESC, c.latin LIMIT 4

// towns with a park, by EXISTS
MATCH (c:Town) WHERE EXISTS { (c)<-[:INSIDE]-(:Park) } RETURN c.latin ORDER BY c.latin

// parks that open early
MATCH (p:Park) WHERE p.open < '07:00' RETURN p.name

// names that hold a sign
MATCH (c:Town) WHERE c.name CONTAINS '州' RETURN c.name ORDER BY c.name

// names in both scripts
MATCH (c:Town) RETURN c.name + ' (' + c.latin + ')' AS name ORDER BY c.latin

// initials
MATCH (c:Town) RETURN substring(c.latin, 0, 1) AS initial, count(*) AS towns ORDER BY towns DESC, initial

// the capital
MATCH (c:Town) WHERE c.capital RETURN c.name

// a document of each province
MATCH (p:Province) RETURN p.name AS name, [(p)<-[:LIES_IN]-(c:Town) WHERE c.people > 8 | c {.latin, .people}] AS towns ORDER BY name

// towns sorted by nothing known first
MATCH (c:Town) RETURN c.latin, c.founded ORDER BY c.founded DESC, c.latin

// three numbers of all towns
MATCH (c:Town) RETURN count(*) AS towns, sum(c.people) AS people, max(c.people) - min(c.people) AS span

// every connection by type
MATCH (c:Town {latin: 'Suzhou'})-[r]-(x) RETURN type(r) AS type, startNode(r) = c AS outward, coalesce(x.latin, x.name) AS other ORDER BY type, other

// towns two rides apart, not one
MATCH (a:Town {latin: 'Shanghai'})-[:RAIL]-()-[:RAIL]-(b:Town) WHERE a <> b AND NOT EXISTS { (a)-[:RAIL]-(b) } RETURN DISTINCT b.latin ORDER BY b.latin
