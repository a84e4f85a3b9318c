// @title   一方有、另一方没有说到的机制 | Said of one cluster and not of another
// @about   原文说一个城市群采用、而没有说另一个也采用的机制；没有说到，不等于没有 | Mechanisms that one cluster is said to use and another is not; not said is not the same as not there
// @view    graph
// @param   a: string of Cluster   说到采用的 | Said to use them
// @param   b: string of Cluster   没有说到的 | Not said to use them
// @returns cluster: node 城市群 | Cluster
// @returns place: node 采用者 | Used by
// @returns membership: path 归属 | Membership
// @returns relationship: relationship 关系 | Relationship
// @returns mechanism: node 机制 | Mechanism
// A cluster uses a mechanism itself or by an area or city in it. Of a cluster that is not there nothing is said.
MATCH (y)-[:MEMBER_OF|PART_OF*0..3]->(b:Cluster)
WHERE b.id = $b
OPTIONAL MATCH (y)-[:APPLIES|TAKES_PART_IN]->(n:Mechanism)
WITH b, collect(DISTINCT n.id) AS said
MATCH (place)-[r:APPLIES|TAKES_PART_IN]->(m:Mechanism)
MATCH way = (place)-[:MEMBER_OF|PART_OF*0..3]->(cluster:Cluster)
WHERE cluster.id = $a AND NOT m.id IN said
RETURN cluster, place, way AS membership, r AS relationship, m AS mechanism
ORDER BY mechanism.number, place.id, length(membership), [n IN nodes(membership) | n.id]
