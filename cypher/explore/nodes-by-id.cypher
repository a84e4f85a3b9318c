// @title   若干节点 | Some nodes
// @about   按引擎给的标识取节点 | Nodes by the engine's own ids
// @view    none
// @param   ids: string[]   标识 | Ids
// @returns node: node
MATCH (n)
WHERE elementId(n) IN $ids
RETURN n AS node
ORDER BY elementId(n)
