// @title   先需要什么 | What comes before
// @about   原文说哪些支撑这些 | What is said to support these
// @view    none
// @param   ids: string[]   标识 | Ids
// @returns before: string, after: string
MATCH (b)-[:SUPPORTS]->(a)
WHERE elementId(a) IN $ids
// By our own ids, which are the same on every engine.
RETURN elementId(b) AS before, elementId(a) AS after
ORDER BY a.id, b.id
