// @title   一览 | Overview
// @about   城市群、片区、城市与机制，以及它们之间的关系 | Clusters, areas, cities, mechanisms and what joins them
// @view    graph
// @returns nodes: node[] 节点 | Nodes, relationships: relationship[] 关系 | Relationships
// By the marker: somebody else's cities may stand beside ours, and thousands of them.
// Areas belong: what holds of an area holds of its cities, and the picture derives that from here.
MATCH (n)
WHERE n.chengmai IS NOT NULL AND (n:Cluster OR n:Area OR n:City OR n:Mechanism)
WITH n ORDER BY n.id
WITH collect(n) AS nodes
MATCH (a)-[r:APPLIES|TAKES_PART_IN|MEMBER_OF|PART_OF]->(b)
WHERE r.chengmai IS NOT NULL
WITH nodes, r, a.id AS fromId, type(r) AS type, b.id AS toId
ORDER BY fromId, type, toId
RETURN nodes, collect(r) AS relationships
