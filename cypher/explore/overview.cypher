// @title   一览 | Overview
// @about   城市群、城市与机制，以及它们之间的关系 | Clusters, cities, mechanisms and what joins them
// @view    graph
// @returns nodes: node[], relationships: relationship[]
// Areas stay for a closer look: every city is a member of its cluster itself.
MATCH (n)
WHERE n:Cluster OR n:City OR n:Mechanism
WITH n ORDER BY n.id
WITH collect(n) AS nodes
MATCH (a)-[r:APPLIES|TAKES_PART_IN|MEMBER_OF|PART_OF]->(b)
WHERE NOT a:Area AND NOT b:Area
WITH nodes, r, a.id AS fromId, type(r) AS type, b.id AS toId
ORDER BY fromId, type, toId
RETURN nodes, collect(r) AS relationships
