// @title   没有标签的节点 | Nodes without a label
// @about   一些没有标签的节点 | Some of the nodes that carry no label
// @view    graph
// @param   limit: integer = 50   至多 | At most
// @returns node: node 节点 | Node
// The limit ends the reading early where there are enough.
MATCH (n)
WHERE size(labels(n)) = 0
RETURN n AS node
LIMIT $limit
