// @title   城市群 × 产业 | Clusters × sectors
// @about   哪个城市群（其本身，或其中的片区、城市）从事哪个产业，依据多少论断 | Which cluster, itself or by an area or city in it, works in which sector, and on how many claims
// @view    matrix
// @returns row: node 城市群 | Cluster
// @returns column: node 产业 | Sector
// @returns count: integer 论断数 | Claims
// @returns claims: string[] 论断 | Claims
MATCH (place)-[r:WORKS_IN]->(s:Sector)
MATCH (place)-[:MEMBER_OF|PART_OF*0..3]->(cluster:Cluster)
UNWIND r.claims AS claim
WITH cluster, s, claim
ORDER BY claim
WITH cluster, s, collect(DISTINCT claim) AS claims
RETURN cluster AS row, s AS column, size(claims) AS count, claims
ORDER BY row.id, column.id
