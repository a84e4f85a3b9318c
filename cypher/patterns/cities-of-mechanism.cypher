// @title   机制里的城市 | Cities of a mechanism
// @about   哪些城市直接参与，哪些因所属的城市群或区域而参与 | Which cities take part themselves, and which through their cluster or area
// @view    graph
// @param   mechanism: string of Mechanism   机制 | Mechanism
// @param   strength: string in stated|inherited = "inherited"   只看直接陈述，还是也看由所属推得的 | Stated only, or also what membership implies
// @returns city: node 城市 | City, strength: string 陈述方式 | How stated, ways: path[] 来路 | Ways
// Of several ways through one holder the shortest is kept.
MATCH way = (city:City)-[:MEMBER_OF|PART_OF*0..3]->(x)-[:APPLIES|TAKES_PART_IN]->(m:Mechanism)
WHERE m.id = $mechanism AND (length(way) = 1 OR $strength = 'inherited' AND NOT x:City)
WITH city, x, way ORDER BY length(way), nodes(way)[1].id
WITH city, x, head(collect(way)) AS way
WITH city, x, way ORDER BY length(way), x.id
WITH city, collect(way) AS ways, CASE WHEN min(length(way)) = 1 THEN 'stated' ELSE 'inherited' END AS strength
RETURN city, strength, ways
ORDER BY strength DESC, city.id
