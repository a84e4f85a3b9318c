// @title   之间的关系 | Relationships among nodes
// @about   两端都在这些节点中的关系 | Relationships with both ends among these nodes
// @view    none
// @param   ids: string[]   标识 | Ids
// @param   withoutTypes: string[] = []   不要的类型 | Types to leave out
// @param   limit: integer = 5000   至多 | At most
// @returns relationship: relationship
MATCH (a)-[r]->(b)
WHERE elementId(a) IN $ids AND elementId(b) IN $ids AND NOT type(r) IN $withoutTypes
RETURN r AS relationship
ORDER BY elementId(r)
LIMIT $limit
