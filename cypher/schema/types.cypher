// @title   关系类型 | Relationship types
// @about   哪些标签之间有哪些关系 | Which relationships run between which labels
// @view    table
// @returns from: string 从 | From, type: string 类型 | Type, to: string 到 | To, count: integer 数目 | Count
MATCH (a)-[r]->(b)
UNWIND labels(a) AS from
UNWIND labels(b) AS to
WITH from, type(r) AS type, to
RETURN from, type, to, count(*) AS count
ORDER BY type, count DESC, from, to
