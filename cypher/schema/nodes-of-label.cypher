// @title   某个标签的节点 | Nodes of a label
// @about   一个标签的一些节点 | Some of the nodes that carry a label
// @view    graph
// @param   label: string   标签 | Label
// @param   limit: integer = 50   至多 | At most
// @returns node: node 节点 | Node
// A label cannot be a parameter of a pattern on every engine; the limit ends the reading early.
MATCH (n)
WHERE $label IN labels(n)
RETURN n AS node
LIMIT $limit
