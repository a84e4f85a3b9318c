// @title   一个节点 | One node
// @about   按引擎给的标识取节点 | A node by the engine's own id
// @view    none
// @param   id: string   标识 | Id
// @returns node: node
MATCH (n)
WHERE elementId(n) = $id
RETURN n AS node
