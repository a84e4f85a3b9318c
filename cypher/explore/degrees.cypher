// @title   度 | Degrees
// @about   每个节点按类型、方向、对端标签的关系数 | Relationships of each node by type, direction and the other end's label
// @view    none
// @param   ids: string[]   标识 | Ids
// @param   withoutTypes: string[] = []   不要的类型 | Types to leave out
// @param   limit: integer = 100000   至多看多少关系 | Relationships looked at, at most
// @returns id: string, type: string, direction: string, label: string, count: integer
// A neighbour with two labels counts under each; one without any counts under "".
MATCH (n)-[r]-(m)
WHERE elementId(n) IN $ids AND NOT type(r) IN $withoutTypes
WITH n, r, m LIMIT $limit
UNWIND CASE WHEN size(labels(m)) = 0 THEN [''] ELSE labels(m) END AS label
WITH elementId(n) AS id, type(r) AS type, label,
     CASE WHEN elementId(startNode(r)) = elementId(n) THEN 'out' ELSE 'in' END AS direction
RETURN id, type, direction, label, count(*) AS count
ORDER BY id, type, direction, label
