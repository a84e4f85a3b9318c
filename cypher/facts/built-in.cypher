// @title   内置图谱的标记 | The mark of the built-in graph
// @about   写入内置图谱时留下的版本，没有则不是 | The version that seeding left, none where it never wrote
// @view    none
// @returns version: string
// The facts always have mechanisms; to look at one label alone spares a large foreign graph a scan.
MATCH (n:Mechanism)
WHERE n.chengmai IS NOT NULL
WITH n LIMIT 1
RETURN n.chengmai AS version
