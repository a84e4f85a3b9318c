// @title   机制之间的支撑 | How mechanisms support each other
// @about   哪项机制需要或促成另一项机制或政策 | Which mechanism needs or enables another mechanism or a policy
// @view    graph
// @returns mechanism: node 机制 | Mechanism
// @returns relationship: relationship 关系 | Relationship
// @returns supported: node 被支撑的 | Supported
MATCH (mechanism:Mechanism)-[r:SUPPORTS]->(supported)
RETURN mechanism, r AS relationship, supported
ORDER BY mechanism.number, supported.id
