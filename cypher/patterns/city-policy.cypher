// @title   城市 × 政策 | Cities × policies
// @about   哪项政策覆盖哪个城市，依据多少论断 | Which policy covers which city, and on how many claims
// @view    matrix
// @param   strength: string in stated|inherited = "stated"   只看直接陈述，还是也看由所属推得的 | Stated only, or also what membership implies
// @returns row: node 城市 | City
// @returns column: node 政策 | Policy
// @returns count: integer 论断数 | Claims
// @returns claims: string[] 论断 | Claims
// @returns strength: string 陈述方式 | How stated
// An inherited cell counts the claims about the cluster or area, not those about membership.
MATCH way = (city:City)-[:MEMBER_OF|PART_OF*0..3]->(x)
MATCH (policy:Policy)-[r:COVERS]->(x)
WHERE length(way) = 0 OR $strength = 'inherited' AND NOT x:City
UNWIND r.claims AS claim
WITH city, policy, length(way) AS hops, claim
ORDER BY hops, claim
WITH city, policy, min(hops) AS hops, collect(DISTINCT claim) AS claims
RETURN city AS row, policy AS column, size(claims) AS count, claims,
       CASE WHEN hops = 0 THEN 'stated' ELSE 'inherited' END AS strength
ORDER BY row.id, column.id
