// @title   城市群 × 机制 | Clusters × mechanisms
// @about   哪个城市群采用哪项机制（其本身，或其中的片区、城市），依据多少论断 | Which cluster uses which mechanism, itself or by an area or city in it, and on how many claims
// @view    matrix
// @returns row: node 城市群 | Cluster
// @returns column: node 机制 | Mechanism
// @returns count: integer 论断数 | Claims
// @returns claims: string[] 论断 | Claims
MATCH (user)-[r:APPLIES|TAKES_PART_IN]->(m:Mechanism)
MATCH (user)-[:MEMBER_OF|PART_OF*0..3]->(cluster:Cluster)
UNWIND r.claims AS claim
WITH cluster, m, claim
ORDER BY claim
WITH cluster, m, collect(DISTINCT claim) AS claims
RETURN cluster AS row, m AS column, size(claims) AS count, claims
ORDER BY row.id, column.number
