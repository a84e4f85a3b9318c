// @title   独有的机制 | Mechanisms of one cluster alone
// @about   只有一个城市群采用的机制 | Mechanisms that a single cluster applies
// @view    graph
// @returns cluster: node 城市群 | Cluster
// @returns relationship: relationship 关系 | Relationship
// @returns mechanism: node 机制 | Mechanism
MATCH (c:Cluster)-[:APPLIES]->(m:Mechanism)
WITH m, count(c) AS clusters
WHERE clusters = 1
MATCH (cluster:Cluster)-[r:APPLIES]->(m)
RETURN cluster, r AS relationship, m AS mechanism
ORDER BY cluster.id, mechanism.number
