// @title   邻居 | Neighbours
// @about   这些节点的关系与对端，一页一页 | Relationships of these nodes and their other ends, a page at a time
// @view    none
// @param   ids: string[]   标识 | Ids
// @param   types: string[] = []   类型，空为全部 | Types, all when empty
// @param   withoutTypes: string[] = []   不要的类型 | Types to leave out
// @param   direction: string in out|in|both = "both"   方向 | Direction
// @param   labels: string[] = []   对端标签，空为全部 | Labels of the other end, all when empty
// @param   conditions: map[] = []   对端属性的条件 property, op, value | Conditions on the other end: property, op, value
// @param   after: integer = 0   跳过多少行 | Rows to skip
// @param   limit: integer = 100   至多 | At most
// @param   scan: integer = 100000   至多看多少关系 | Relationships looked at, at most
// @returns id: string, relationship: relationship, node: node
// The scan bounds a hub before its rows are ordered; a condition on a missing property is false.
MATCH (n)-[r]-(m)
WHERE elementId(n) IN $ids
  AND (size($types) = 0 OR type(r) IN $types)
  AND NOT type(r) IN $withoutTypes
  AND ($direction = 'both' OR ($direction = 'out') = (elementId(startNode(r)) = elementId(n)))
  AND (size($labels) = 0 OR any(label IN labels(m) WHERE label IN $labels))
  AND all(c IN $conditions WHERE coalesce(CASE c.op
        WHEN '=' THEN m[c.property] = c.value
        WHEN '<>' THEN m[c.property] <> c.value
        WHEN '<' THEN m[c.property] < c.value
        WHEN '<=' THEN m[c.property] <= c.value
        WHEN '>' THEN m[c.property] > c.value
        WHEN '>=' THEN m[c.property] >= c.value
        WHEN 'contains' THEN m[c.property] CONTAINS c.value
        WHEN 'starts' THEN m[c.property] STARTS WITH c.value
        WHEN 'exists' THEN m[c.property] IS NOT NULL
        ELSE false END, false))
WITH n, r, m LIMIT $scan
WITH r, m, elementId(n) AS id, type(r) AS type, elementId(r) AS relationshipId
ORDER BY id, type, relationshipId
RETURN id, r AS relationship, m AS node
SKIP $after LIMIT $limit
