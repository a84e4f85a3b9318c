// @title   按机制看合作 | Cooperation by mechanism
// @about   哪些城市在哪项机制下合作 | Which cities cooperate under which mechanism
// @view    graph
// @param   mechanism: string? of Mechanism = null   机制，空为全部 | Mechanism, all when empty
// @returns mechanism: node 机制 | Mechanism
// @returns a: node 一方 | One side
// @returns relationship: relationship 关系 | Relationship
// @returns b: node 另一方 | The other side
MATCH (a:City)-[r:COOPERATES_WITH]->(b:City)
MATCH (m:Mechanism)
WHERE m.id = r.mechanism AND ($mechanism IS NULL OR m.id = $mechanism)
RETURN m AS mechanism, a, r AS relationship, b
ORDER BY mechanism.number, a.id, b.id
