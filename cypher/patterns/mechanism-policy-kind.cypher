// @title   机制 × 政策类型 | Mechanisms × kinds of policy
// @about   哪项机制由哪类政策落实，依据多少论断 | Which mechanism is carried out by which kind of policy, and on how many claims
// @view    matrix
// @returns row: node 机制 | Mechanism
// @returns column: string 政策类型 | Kind of policy
// @returns count: integer 论断数 | Claims
// @returns claims: string[] 论断 | Claims
MATCH (policy:Policy)-[r:IMPLEMENTS]->(m:Mechanism)
WITH m, r.claims AS claims,
     CASE policy.kind
       WHEN 'plan' THEN '规划 | Plan'
       WHEN 'rule' THEN '制度 | Rule'
       WHEN 'mutual-recognition' THEN '互认 | Mutual recognition'
       WHEN 'fund' THEN '基金 | Fund'
       WHEN 'body' THEN '机构 | Body'
       WHEN 'standard' THEN '标准 | Standard'
       ELSE policy.kind
     END AS kind
UNWIND claims AS claim
WITH m, kind, claim
ORDER BY claim
WITH m, kind, collect(DISTINCT claim) AS claims
RETURN m AS row, kind AS column, size(claims) AS count, claims
ORDER BY row.number, column
