// @title   城市 × 机制 | Cities × mechanisms
// @about   哪个城市参与哪项机制，依据多少论断 | Which city takes part in which mechanism, and on how many claims
// @view    matrix
// @param   strength: string in stated|inherited = "stated"   只看直接陈述，还是也看由所属推得的 | Stated only, or also what membership implies
// @returns row: node 城市 | City
// @returns column: node 机制 | Mechanism
// @returns count: integer 论断数 | Claims
// @returns claims: string[] 论断 | Claims
// @returns strength: string 陈述方式 | How stated
// An inherited cell counts the claims about the cluster or area, not those about membership.
MATCH way = (city:City)-[:MEMBER_OF|PART_OF*0..3]->(x)
MATCH (x)-[r:APPLIES|TAKES_PART_IN]->(m:Mechanism)
WHERE length(way) = 0 OR $strength = 'inherited' AND NOT x:City
UNWIND r.claims AS claim
WITH city, m, length(way) AS hops, claim
ORDER BY hops, claim
WITH city, m, min(hops) AS hops, collect(DISTINCT claim) AS claims
RETURN city AS row, m AS column, size(claims) AS count, claims,
       CASE WHEN hops = 0 THEN 'stated' ELSE 'inherited' END AS strength
ORDER BY row.id, column.number
