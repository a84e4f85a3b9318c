// @title   先看一眼 | A first look
// @about   任意一些关系和它们的两端，用来认识一个陌生的库 | Some relationships and their ends, to get to know a database
// @view    graph
// @param   limit: integer = 60   至多 | At most
// @returns a: node 起点 | From, r: relationship 关系 | Relationship, b: node 终点 | To
// Not sorted: any will do, and a large graph must not be read to its end for them.
MATCH (a)-[r]->(b)
RETURN a, r, b
LIMIT $limit
