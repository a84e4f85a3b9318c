// @title   共享机制的城市群 | Clusters that share mechanisms
// @about   哪些城市群（其本身，或其中的片区、城市）采用同样的机制 | Which clusters use the same mechanisms, themselves or by an area or city in them
// @view    matrix
// @param   atLeast: integer = 1   至少共享 | Share at least
// @returns row: node 城市群 | Cluster
// @returns column: node 另一城市群 | The other cluster
// @returns count: integer 共享的机制 | Shared mechanisms
// @returns claims: string[] 论断 | Claims
// @returns mechanisms: node[] 机制 | Mechanisms
// count is of mechanisms; both triangles of the matrix are there.
MATCH (x)-[r:APPLIES|TAKES_PART_IN]->(m:Mechanism)
MATCH (x)-[:MEMBER_OF|PART_OF*0..3]->(a:Cluster)
MATCH (y)-[s:APPLIES|TAKES_PART_IN]->(m)
MATCH (y)-[:MEMBER_OF|PART_OF*0..3]->(b:Cluster)
WHERE a.id <> b.id
UNWIND r.claims + s.claims AS claim
WITH a, b, m, claim
ORDER BY m.number, claim
WITH a, b, count(DISTINCT m.id) AS count, collect(DISTINCT claim) AS claims, collect(DISTINCT m) AS mechanisms
WHERE count >= $atLeast
RETURN a AS row, b AS column, count, claims, mechanisms
ORDER BY row.id, column.id
