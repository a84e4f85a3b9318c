// @title   机制之间的支撑 | How mechanisms support each other
// @about   哪项机制需要或促成另一项机制或政策 | Which mechanism needs or enables another mechanism or a policy
// @view    graph
// @returns mechanism: node, relationship: relationship, supported: node
MATCH (mechanism:Mechanism)-[r:SUPPORTS]->(supported)
RETURN mechanism, r AS relationship, supported
ORDER BY mechanism.number, supported.id
