// @title   下一层 | The next layer
// @about   从这些节点再走一步，供逐层找路 | One step further from these nodes, to find paths layer by layer
// @view    none
// @param   ids: string[]   标识 | Ids
// @param   types: string[] = []   类型，空为全部 | Types, all when empty
// @param   withoutTypes: string[] = []   不走的类型 | Types not walked
// @param   ownTypes: string[] = []   内置图谱中不走的类型 | Types not walked in the built-in graph
// @param   ownLabels: string[] = []   内置图谱中不经过的标签 | Labels not walked through in the built-in graph
// @param   avoid: string[] = []   不经过的节点 | Nodes not walked through
// @param   limit: integer = 20000   至多 | At most
// @returns id: string, relationship: relationship, node: node
// Walked by the server: a longest length must stand in the text, and shortestPath may see no type list.
MATCH (n)-[r]-(m)
WHERE elementId(n) IN $ids
  AND (size($types) = 0 OR type(r) IN $types)
  AND NOT type(r) IN $withoutTypes
  AND NOT (type(r) IN $ownTypes AND r.chengmai IS NOT NULL)
  AND NOT elementId(m) IN $avoid
  AND (m.chengmai IS NULL OR size([label IN labels(m) WHERE label IN $ownLabels]) = 0)
WITH n, r, m LIMIT $limit
WITH r, m, elementId(n) AS id, elementId(r) AS relationshipId
ORDER BY id, relationshipId
RETURN id, r AS relationship, m AS node
