CREATE (k:Kiln {no: 9}) RETURN k.no
CREATE (k:Kiln {no: 9, code: null}) RETURN k
CREATE (:Kiln {no: 1.0}), (:Kiln {no: 1.5})
CREATE (:Kiln {tags: []}), (:Kiln {tags: [1, 2]}), (:Kiln {tags: ['a']})
CREATE (:Kiln {tags: [1, 'a']})
CREATE (:Kiln {tags: [1, 2.5]})
CREATE (:Kiln {tags: [1, null]})
CREATE (:Kiln {tags: [[1], [2]]})
CREATE (:Kiln {where: {x: 1}})
CREATE (k:Kiln $fields) RETURN k.no
CREATE (a:Kiln {no: 8})-[r:FEEDS {rate: 1}]->(a) RETURN type(r)
CREATE p = (:Kiln {no: 7})-[:FEEDS]->(:Kiln {no: 8}) RETURN length(p)
CREATE (a:Kiln {no: 7})-[:FEEDS]-(b:Kiln {no: 8})
CREATE (a:Kiln)-[:FEEDS]->(b:Kiln), (b)-[:FEEDS]->(c:Kiln) RETURN count(*)
CREATE (a:Kiln {no: 5}), (b:Kiln {no: a.no + 1})
UNWIND [4, 5] AS no CREATE (k:Kiln {no: no}) RETURN k.no
UNWIND $rows AS row CREATE (k:Kiln) SET k = row
MATCH (k:Kiln) CREATE (k)-[:MADE]->(:Pot {of: k.no})
MATCH (a:Kiln {no: 1}), (b:Kiln {no: 2}) CREATE (a)-[:FEEDS {rate: null}]->(b)
OPTIONAL MATCH (z:Absent) CREATE (z)-[:FEEDS]->(:Kiln {no: 6})
MERGE (k:Kiln {no: 1}) RETURN k.code
MERGE (k:Kiln {no: 7}) RETURN k.no
MERGE (k:Kiln {code: null})
MERGE (k:Kiln {no: 1.0}) RETURN k.code
MERGE (k:Kiln {no: '1'}) RETURN k.no
MERGE (k:Kiln {no: $no}) ON CREATE SET k.made = true ON MATCH SET k.seen = true
MERGE (k:Kiln {no: 1}) ON CREATE SET k.made = true ON MATCH SET k.seen = true, k.heat = k.heat + 1
MERGE (k:Kiln)
UNWIND [1, 1, 4, 4] AS no MERGE (k:Kiln {no: no}) ON CREATE SET k.times = 1 ON MATCH SET k.times = coalesce(k.times, 0) + 1
UNWIND [1, null] AS no MERGE (k:Kiln {no: no})
MATCH (a:Kiln {no: 1}), (b:Kiln {no: 2}) MERGE (a)-[r:FEEDS]->(b) ON MATCH SET r.seen = true
MATCH (a:Kiln {no: 1}), (b:Kiln {no: 2}) MERGE (a)-[r:FEEDS {rate: 9}]->(b)
MATCH (a:Kiln {no: 1}), (b:Kiln {no: 2}) MERGE (a)-[r:FEEDS {rate: null}]->(b)
MATCH (a:Kiln {no: 2}), (b:Kiln {no: 1}) MERGE (a)-[r:FEEDS]-(b)
MATCH (a:Kiln {no: 1}) MERGE (a)-[:NEAR]->(x:Kiln {no: 4})
MERGE (a:Kiln {no: 1})-[:NEAR]->(x:Kiln {no: 3})
MERGE (a:Kiln {no: 1})-[:NEAR]->(x:Kiln {no: 2})
MATCH (k:Kiln {no: 1}) SET k.heat = 950 RETURN k.heat
MATCH (k:Kiln {no: 1}) SET k.heat = null RETURN k
MATCH (k:Kiln {no: 1}) SET k.heat = k.no, k.no = k.heat
MATCH (k:Kiln {no: 1}) SET k.a = k.no, k.b = k.a
MATCH (k:Kiln {no: 1}) SET k += {code: 'z', name: null, extra: 1}
MATCH (k:Kiln {no: 1}) SET k = {no: 1}
MATCH (k:Kiln {no: 1}) SET k = null
MATCH (k:Kiln {no: 1}) SET k += null
MATCH (k:Kiln {no: 1}) SET k += $fields
MATCH (k:Kiln {no: 1}), (o:Kiln {no: 2}) SET k = o
MATCH (k:Kiln {no: 1}), (o:Kiln {no: 2}) SET k = properties(o)
MATCH (k:Kiln {no: 1}) SET k:Old:Big RETURN labels(k)
MATCH (k:Kiln {no: 1}) SET k:Old, k.big = true
MATCH (k:Kiln {no: 1}) SET k.where = {x: 1}
MATCH (k:Kiln {no: 1}) SET k.tags = [1, 'a']
MATCH (k:Kiln {no: 1}) SET k.tags = [1, 2, null]
MATCH (k:Kiln {no: 1}) SET k.tags = []
MATCH (k:Kiln {no: 1}) SET k.ratio = 2.0
MATCH (k:Kiln {no: 1}) SET k.ratio = $ratio
MATCH (k:Kiln {no: 1}) SET k.ratio = k.heat / 400
MATCH (k:Kiln {no: 1}) SET k['he' + 'at'] = 1
MATCH (k:Kiln) SET k.heat = coalesce(k.heat, 0) + 10 RETURN sum(k.heat)
MATCH ()-[r:FEEDS]->() SET r.rate = r.rate * 2
MATCH ()-[r:FEEDS]->() SET r += {seen: true}
MATCH ()-[r:FEEDS {rate: 2}]->() SET r = {}
OPTIONAL MATCH (z:Absent) SET z.x = 1
WITH 1 AS k SET k.x = 1
MATCH (k:Kiln {no: 3}) REMOVE k.tags, k:Old
MATCH (k:Kiln {no: 3}) REMOVE k:Absent, k.nothing
OPTIONAL MATCH (z:Absent) REMOVE z.x
MATCH (k:Kiln {no: 3}) DELETE k
MATCH (k:Kiln {no: 3}) DETACH DELETE k
MATCH (k:Kiln {no: 3})-[r]-() DELETE r, k
MATCH ()-[r:NEAR]->() DELETE r
MATCH (k:Kiln) DETACH DELETE k RETURN count(*)
MATCH (k:Kiln {no: 1})-[r]->(o) DELETE r RETURN count(o)
MATCH p = (:Kiln {no: 1})-[:NEAR]->() DETACH DELETE p
OPTIONAL MATCH (z:Absent) DELETE z
MATCH (k:Kiln {no: 3}) DETACH DELETE k RETURN k.no
WITH null AS k DELETE k
FOREACH (no IN [4, 5] | CREATE (:Kiln {no: no}))
MATCH (k:Kiln) WITH collect(k) AS all FOREACH (k IN all | SET k.seen = true)
MATCH (k:Kiln) FOREACH (x IN CASE WHEN k.heat > 850 THEN [1] ELSE [] END | SET k.hot = true)
MATCH (k:Kiln) CALL { WITH k CREATE (k)-[:MADE]->(p:Pot {of: k.no}) RETURN p } RETURN count(p)
MATCH (k:Kiln {no: 1}) CREATE (c:Copy) SET c = properties(k) WITH c MATCH (o:Kiln {no: 2}) CREATE (c)-[:OF]->(o)
MATCH (k:Kiln) WHERE k.heat > 850 SET k.class = CASE WHEN k.heat > 890 THEN 'A' ELSE 'B' END RETURN k.class
MATCH (k:Kiln) WITH k ORDER BY k.no DESC LIMIT 1 SET k.last = true
MATCH (a:Kiln)-[r:FEEDS]->(b:Kiln) CREATE (b)-[:BACK {rate: r.rate}]->(a) DELETE r
MATCH (k:Kiln {no: 1}) SET k.no = 'one'
MATCH (k:Kiln {no: 1}) SET k.name = k.name + '!' RETURN k.name
MATCH (k:Kiln) SET k.rank = size([(k)-->(x) | x])
MATCH (k:Kiln) SET k.n = COUNT { (k)--() }
MATCH (k:Kiln {no: 1}) CREATE (k)-[:FEEDS]->(n:Kiln {no: 4}) WITH n MATCH (m:Kiln) RETURN count(m)
CREATE (k:Kiln {no: 4}) WITH k MATCH (m:Kiln {no: 4}) RETURN count(m)
