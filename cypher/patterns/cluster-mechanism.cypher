// @title   城市群 × 机制 | Clusters × mechanisms
// @about   哪个城市群采用哪项机制，依据多少论断 | Which cluster applies which mechanism, and on how many claims
// @view    matrix
// @returns row: node 城市群 | Cluster
// @returns column: node 机制 | Mechanism
// @returns count: integer 论断数 | Claims
// @returns claims: string[] 论断 | Claims
MATCH (cluster:Cluster)-[r:APPLIES]->(m:Mechanism)
RETURN cluster AS row, m AS column, size(r.claims) AS count, r.claims AS claims
ORDER BY row.id, column.number
