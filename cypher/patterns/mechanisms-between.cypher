// @title   两地之间的机制 | Mechanisms between two places
// @about   哪些机制把两地连在一起，经由什么 | Which mechanisms connect two places, and through what
// @view    graph
// @param   a: string of City|Cluster   一方 | One side
// @param   b: string of City|Cluster   另一方 | The other side
// @param   strength: string in stated|inherited = "inherited"   只看直接陈述，还是也看由所属推得的 | Stated only, or also what membership implies
// @returns mechanism: node 机制 | Mechanism
// @returns how: string 怎样 | How
// @returns howEn: string 怎样 | How
// @returns fromA: path[] 一方的来路 | From one side
// @returns fromB: path[] 另一方的来路 | From the other side
// A place takes part itself, or belongs to a cluster or area that applies the mechanism; what is said of
// a parent city is not true of its parts. Of several ways to one holder the shortest is kept.
// A policy is in force for the members of what it covers; a project is only where it stands.
// COOPERATES_WITH names its mechanism by id, and is the way of both sides.
CALL {
  MATCH way = (a)-[r:COOPERATES_WITH]-(b)
  WHERE a.id = $a AND b.id = $b
  MATCH (m:Mechanism)
  WHERE m.id = r.mechanism
  RETURN m AS mechanism, '' AS by, 1 AS rank, '两地合作' AS how, 'the two cooperate' AS howEn,
         collect(way) AS fromA, collect(way) AS fromB
  UNION ALL
  MATCH way = (a)-[:MEMBER_OF|PART_OF*0..3]->(x)-[:APPLIES|TAKES_PART_IN]->(m:Mechanism)
  WHERE a.id = $a AND (length(way) = 1 OR $strength = 'inherited' AND NOT x:City)
  WITH m, x, way ORDER BY length(way), nodes(way)[1].id
  WITH m, x, head(collect(way)) AS way
  WITH m, x, way ORDER BY length(way), x.id
  WITH m, collect(way) AS fromA, min(length(way)) AS lengthA
  MATCH way = (b)-[:MEMBER_OF|PART_OF*0..3]->(y)-[:APPLIES|TAKES_PART_IN]->(m)
  WHERE b.id = $b AND (length(way) = 1 OR $strength = 'inherited' AND NOT y:City)
  WITH m, fromA, lengthA, y, way ORDER BY length(way), nodes(way)[1].id
  WITH m, fromA, lengthA, y, head(collect(way)) AS way
  WITH m, fromA, lengthA, y, way ORDER BY length(way), y.id
  WITH m, fromA, collect(way) AS fromB, lengthA, min(length(way)) AS lengthB
  WITH m, fromA, fromB, lengthA = 1 AND lengthB = 1 AS themselves
  RETURN m AS mechanism, '' AS by, CASE WHEN themselves THEN 2 ELSE 4 END AS rank,
         CASE WHEN themselves THEN '各自参与' ELSE '经由所属的城市群或区域' END AS how,
         CASE WHEN themselves THEN 'both take part' ELSE 'through a cluster or area' END AS howEn,
         fromA, fromB
  UNION ALL
  MATCH way = (a)-[:MEMBER_OF|PART_OF*0..3]->(x)<-[:COVERS|LINKS|SITED_IN]-(v)-[:IMPLEMENTS]->(m:Mechanism)
  WHERE a.id = $a AND (length(way) = 2 OR $strength = 'inherited' AND v:Policy)
  WITH m, v, x, way ORDER BY length(way), nodes(way)[1].id, type(relationships(way)[0])
  WITH m, v, x, head(collect(way)) AS way
  WITH m, v, x, way ORDER BY length(way), x.id
  WITH m, v, collect(way) AS fromA
  MATCH way = (b)-[:MEMBER_OF|PART_OF*0..3]->(y)<-[:COVERS|LINKS|SITED_IN]-(v)-[:IMPLEMENTS]->(m)
  WHERE b.id = $b AND (length(way) = 2 OR $strength = 'inherited' AND v:Policy)
  WITH m, v, fromA, y, way ORDER BY length(way), nodes(way)[1].id, type(relationships(way)[0])
  WITH m, v, fromA, y, head(collect(way)) AS way
  WITH m, v, fromA, y, way ORDER BY length(way), y.id
  WITH m, v, fromA, collect(way) AS fromB
  RETURN m AS mechanism, v.id AS by, 3 AS rank,
         CASE WHEN v:Policy THEN '同一政策' ELSE '同一项目' END AS how,
         CASE WHEN v:Policy THEN 'the same policy' ELSE 'the same project' END AS howEn,
         fromA, fromB
}
WITH mechanism, by, rank, how, howEn, fromA, fromB
ORDER BY rank, mechanism.number, by
RETURN mechanism, how, howEn, fromA, fromB
