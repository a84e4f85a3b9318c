// @title   城市群 × 主题 | Clusters × themes
// @about   哪个城市群（其本身，或其中的片区、城市）采用哪个主题的机制，依据多少论断；主题是我们分的 | Which cluster, itself or by an area or city in it, uses mechanisms of which theme, and on how many claims; the themes are ours
// @view    matrix
// @returns row: node 城市群 | Cluster
// @returns column: string 主题 | Theme
// @returns count: integer 论断数 | Claims
// @returns claims: string[] 论断 | Claims
MATCH (user)-[r:APPLIES|TAKES_PART_IN]->(m:Mechanism)
MATCH (user)-[:MEMBER_OF|PART_OF*0..3]->(cluster:Cluster)
UNWIND r.claims AS claim
WITH cluster, m.theme + ' | ' + m.themeEn AS theme, claim
ORDER BY claim
WITH cluster, theme, collect(DISTINCT claim) AS claims
RETURN cluster AS row, theme AS column, size(claims) AS count, claims
ORDER BY row.id, column
