// @title   由所属推得的机制 | Mechanisms that membership implies
// @about   城市因所属的城市群或区域而有的机制，连同来路 | Mechanisms a city has through its cluster or area, with the way to them
// @view    none
// @param   ids: string[]   标识 | Ids
// @returns id: string, mechanism: node, way: path
MATCH way = (city:City)-[:MEMBER_OF|PART_OF*1..3]->(x)-[:APPLIES]->(m:Mechanism)
WHERE elementId(city) IN $ids
WITH city, m, x, way ORDER BY length(way), nodes(way)[1].id
WITH city, m, x, head(collect(way)) AS way
WITH elementId(city) AS id, m, way, length(way) AS hops, x.id AS holder
ORDER BY id, m.number, hops, holder
RETURN id, m AS mechanism, way
