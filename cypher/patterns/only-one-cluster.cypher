// @title   独有的机制 | Mechanisms of one cluster alone
// @about   只有一个城市群采用的机制：其本身，或其中的片区、城市 | Mechanisms that a single cluster uses, itself or by an area or city in it
// @view    graph
// @returns cluster: node 城市群 | Cluster
// @returns place: node 采用者 | Used by
// @returns membership: path 归属 | Membership
// @returns relationship: relationship 关系 | Relationship
// @returns mechanism: node 机制 | Mechanism
MATCH (user)-[:APPLIES|TAKES_PART_IN]->(m:Mechanism)
MATCH (user)-[:MEMBER_OF|PART_OF*0..3]->(c:Cluster)
WITH m, count(DISTINCT c.id) AS clusters
WHERE clusters = 1
MATCH (place)-[r:APPLIES|TAKES_PART_IN]->(m)
MATCH way = (place)-[:MEMBER_OF|PART_OF*0..3]->(cluster:Cluster)
RETURN cluster, place, way AS membership, r AS relationship, m AS mechanism
ORDER BY cluster.id, mechanism.number, place.id, length(membership), [n IN nodes(membership) | n.id]
