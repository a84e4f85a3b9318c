// parts a supplier gives
MATCH (s:Supplier {code: $code})-[r:SUPPLIES]->(p:Part) RETURN p.no, p.name, r.price ORDER BY p.no
// $code = "S2"

// the cheapest supplier of each part
MATCH (s:Supplier)-[r:SUPPLIES]->(p:Part) WITH p, s, r ORDER BY r.price WITH p, collect({supplier: s.name, price: r.price}) AS offers RETURN p.name AS part, offers[0].supplier AS supplier, offers[0].price AS price ORDER BY part

// parts with a single supplier
MATCH (p:Part)<-[:SUPPLIES]-(s:Supplier) WITH p, count(s) AS suppliers WHERE suppliers = 1 RETURN p.name ORDER BY p.name

// everything an assembly is made of
MATCH (a:Assembly {name: 'E-Bike'})-[:NEEDS*]->(x) RETURN DISTINCT x.name ORDER BY x.name

// how many of each part a bike needs
MATCH p = (:Assembly {no: 'A-1'})-[:NEEDS*]->(x:Part) RETURN x.name AS part, sum(reduce(n = 1, r IN relationships(p) | n * r.count)) AS pieces ORDER BY part

// parts with nothing below them
MATCH (x:Part) WHERE NOT (x)-[:NEEDS]->() RETURN x.name ORDER BY x.name

// where a part goes
MATCH (:Part {name: 'Chip'})<-[:NEEDS*1..4]-(up) RETURN up.name AS name, labels(up)[0] AS kind ORDER BY name

// suppliers by country
MATCH (s:Supplier) RETURN s.country AS country, count(*) AS suppliers, avg(s.rating) AS rating ORDER BY country

// suppliers that are certified, or not known to be
MATCH (s:Supplier) WHERE s.certified = true OR s.certified IS NULL RETURN s.code ORDER BY s.code

// a risk in words
MATCH (s:Supplier) RETURN s.name, CASE WHEN s.rating >= 4.5 THEN 'low' WHEN s.rating >= 3.5 THEN 'medium' ELSE 'high' END AS risk ORDER BY s.code

// the longest delivery
MATCH (s:Supplier)-[r:SUPPLIES]->(p:Part) RETURN s.name, p.name, r.days ORDER BY r.days DESC LIMIT 1

// slow and dear deliveries
MATCH (s:Supplier)-[r:SUPPLIES]->(p:Part) WHERE r.days > 10 AND r.price > 100 RETURN s.name, p.name ORDER BY s.name, p.name

// margin of each offer
MATCH (s:Supplier)-[r:SUPPLIES]->(p:Part) RETURN p.name, s.name, p.cost - r.price AS margin, toFloat(p.cost - r.price) / p.cost AS share ORDER BY margin DESC, p.name

// routes between factories
MATCH p = (:Factory {name: 'Kunshan'})-[:SHIPS_TO*1..5]->(:Factory {name: 'Leipzig'}) RETURN [n IN nodes(p) | n.name] AS stops, reduce(c = 0, r IN relationships(p) | c + r.cost) AS cost ORDER BY cost

// the cheapest route
MATCH p = (:Factory {name: 'Kunshan'})-[:SHIPS_TO*]->(:Factory {name: 'Leipzig'}) WITH p, reduce(c = 0, r IN relationships(p) | c + r.cost) AS cost ORDER BY cost LIMIT 1 RETURN length(p) AS legs, cost

// the fewest legs
MATCH p = shortestPath((a:Factory {name: 'Kunshan'})-[:SHIPS_TO*]->(b:Factory {name: 'Leipzig'})) RETURN length(p) AS legs

// kilometres in all
MATCH ()-[r:SHIPS_TO]->() RETURN sum(r.km) AS km, max(r.km) AS longest, min(r.km) AS shortest

// total cost of the direct parts
MATCH (a:Assembly)-[n:NEEDS]->(p:Part) RETURN a.name, sum(n.count * p.cost) AS cost ORDER BY a.name

// the heavy parts
MATCH (p:Part) WHERE p.weight > 1 RETURN p.name, p.weight ORDER BY p.weight DESC

// parts whose weight is not known
MATCH (p:Part) WHERE p.weight IS NULL RETURN p.no

// the median and the spread of the costs
MATCH (p:Part) RETURN percentileCont(p.cost, 0.5) AS median, stDev(p.cost) AS spread

// suppliers for a factory
MATCH (f:Factory)-[:MAKES]->(:Assembly)-[:NEEDS*]->(p:Part)<-[:SUPPLIES]-(s:Supplier) RETURN f.name AS factory, collect(DISTINCT s.name) AS suppliers ORDER BY factory

// what stops when a supplier fails
MATCH (s:Supplier {code: 'S2'})-[:SUPPLIES]->(p:Part) WHERE NOT EXISTS { MATCH (p)<-[:SUPPLIES]-(o:Supplier) WHERE o.code <> 'S2' } RETURN p.name ORDER BY p.name

// days for a factory's output
MATCH (f:Factory)-[m:MAKES]->(a:Assembly) RETURN f.name, a.name, f.capacity / m.perDay AS days, f.capacity % m.perDay AS rest ORDER BY f.name

// part numbers taken apart
MATCH (p:Part) WITH p, split(p.no, '-') AS bits RETURN p.name, bits[0] AS series, toInteger(bits[1]) AS number ORDER BY number

// offers for a list of parts
UNWIND $parts AS no MATCH (p:Part {no: no}) OPTIONAL MATCH (p)<-[r:SUPPLIES]-(s:Supplier) RETURN no, count(s) AS offers, min(r.price) AS best ORDER BY no
// $parts = ["M-1", "M-2", "M-9"]

// parts and assemblies in one list
MATCH (p:Part) WHERE p.cost > 100 RETURN p.no AS no, 'part' AS kind UNION ALL MATCH (a:Assembly) RETURN a.no AS no, 'assembly' AS kind

// the three dearest parts, in one list
MATCH (p:Part) WITH p ORDER BY p.cost DESC RETURN collect(p.name)[..3] AS dearest

// totals from a subquery
MATCH (a:Assembly) CALL { WITH a MATCH (a)-[n:NEEDS]->(x) RETURN sum(n.count) AS pieces } RETURN a.name, pieces ORDER BY a.name

// names in capitals, cut short
MATCH (s:Supplier) RETURN toUpper(left(s.name, 3)) AS short, size(s.name) AS length ORDER BY s.code
