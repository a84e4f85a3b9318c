// @title   先看一眼 | A first look
// @about   从连得多的一个节点走三步，每种关系走几条，用来认识一个陌生的库 | Three steps from a well-connected node, some along each type, to get to know a database
// @view    graph
// @param   limit: integer = 60   至多 | At most
// @returns a: node 起点 | From, r: relationship 关系 | Relationship, b: node 终点 | To
// Any well-connected node will do: a large graph must not be read to its end for it, nor a hub.
MATCH (a)-[r]->(b)
WITH a, b
LIMIT 20000
UNWIND [a, b] AS n
WITH n, count(*) AS degree
ORDER BY degree DESC
LIMIT 1
MATCH (n)-[r]-()
WITH r
LIMIT 5000
WITH type(r) AS type, collect(r)[0..8] AS some
UNWIND some AS r
WITH collect(r) AS firsts
UNWIND firsts AS r
UNWIND [startNode(r), endNode(r)] AS near
WITH DISTINCT firsts, near
MATCH (near)-[s]-()
WITH firsts, near, s
LIMIT 20000
WITH firsts, near, type(s) AS type, collect(s)[0..5] AS some
UNWIND some AS s
WITH firsts, collect(DISTINCT s) AS seconds
UNWIND seconds AS s
UNWIND [startNode(s), endNode(s)] AS far
WITH DISTINCT firsts, seconds, far
MATCH (far)-[t]-()
WITH firsts, seconds, far, t
LIMIT 20000
WITH firsts, seconds, far, type(t) AS type, collect(t)[0..3] AS some
UNWIND some AS t
WITH firsts, seconds, collect(t) AS thirds
UNWIND firsts + seconds + thirds AS r
WITH DISTINCT r
LIMIT $limit
RETURN startNode(r) AS a, r, endNode(r) AS b
