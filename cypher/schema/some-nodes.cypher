// @title   一些节点 | Some nodes
// @about   任意一些节点，用来认识一个没有关系的库 | Any nodes, to get to know a database without relationships
// @view    graph
// @param   limit: integer = 60   至多 | At most
// @returns node: node 节点 | Node
// Not sorted: any will do, and a large graph must not be read to its end for them.
MATCH (n)
RETURN n AS node
LIMIT $limit
