// @title   所有关系 | All relationships
// @about   整个图的关系，只有两端与类型 | The relationships of the whole graph, by their ends and types alone
// @view    none
// @param   limit: integer   至多 | At most
// @returns from: string, to: string, type: string
MATCH (a)-[r]->(b)
WITH a, r, b LIMIT $limit
RETURN elementId(a) AS from, elementId(b) AS to, type(r) AS type
