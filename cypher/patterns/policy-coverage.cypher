// @title   政策的覆盖范围 | What a policy covers
// @about   政策直接覆盖的地方，以及其中的成员城市 | The places a policy covers, and the cities that belong to them
// @view    graph
// @param   policy: string of Policy   政策 | Policy
// @param   strength: string in stated|inherited = "inherited"   只看直接陈述，还是也看由所属推得的 | Stated only, or also what membership implies
// @returns place: node 地方 | Place, strength: string 陈述方式 | How stated, ways: path[] 来路 | Ways
// Of several ways through one covered place the shortest is kept.
MATCH way = (policy:Policy)-[:COVERS]->(covered)<-[:MEMBER_OF|PART_OF*0..3]-(place)
WHERE policy.id = $policy AND (length(way) = 1 OR $strength = 'inherited')
WITH place, covered, way ORDER BY length(way), nodes(way)[2].id
WITH place, covered, head(collect(way)) AS way
WITH place, covered, way ORDER BY length(way), covered.id
WITH place, collect(way) AS ways, CASE WHEN min(length(way)) = 1 THEN 'stated' ELSE 'inherited' END AS strength
RETURN place, strength, ways
ORDER BY strength DESC, place.id
