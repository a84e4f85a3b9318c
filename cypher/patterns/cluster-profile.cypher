// @title   城市群概貌 | Profile of a cluster
// @about   一个城市群的成员、机制、政策、项目与产业 | A cluster's members, mechanisms, policies, projects and sectors
// @view    graph
// @param   cluster: string of Cluster   城市群 | Cluster
// @returns cluster: node 城市群 | Cluster
// @returns relationship: relationship 关系 | Relationship
// @returns node: node 节点 | Node
MATCH (cluster:Cluster)-[r]-(n)
WHERE cluster.id = $cluster AND NOT (n:Claim AND n.chengmai IS NOT NULL)
WITH cluster, r, n, type(r) AS type
ORDER BY type, n.id
RETURN cluster, r AS relationship, n AS node
