// @title   所有节点 | All nodes
// @about   整个图的节点，供寻找反复出现的小结构 | The nodes of the whole graph, to find small shapes that recur
// @view    none
// @param   limit: integer   至多 | At most
// @returns node: node
MATCH (n)
WITH n LIMIT $limit
RETURN n AS node
