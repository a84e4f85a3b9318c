// @title   按机制看合作 | Cooperation by mechanism
// @about   哪些城市在哪项机制下合作 | Which cities cooperate under which mechanism
// @view    graph
// @param   mechanism: string? of Mechanism = null   机制，空为全部 | Mechanism, all when empty
// @returns mechanism: node 机制 | Mechanism
// @returns a: node 一方 | One side
// @returns b: node 另一方 | The other side
// @returns relationship: relationship 合作 | Cooperation
// @returns fromA: relationship? 一方参与 | One side takes part
// @returns fromB: relationship? 另一方参与 | The other side takes part
// A cooperation names its mechanism by id; what each side has to do with it stands between them.
MATCH (a:City)-[r:COOPERATES_WITH]->(b:City)
MATCH (m:Mechanism)
WHERE m.id = r.mechanism AND ($mechanism IS NULL OR m.id = $mechanism)
OPTIONAL MATCH (a)-[s:TAKES_PART_IN]->(m)
OPTIONAL MATCH (b)-[t:TAKES_PART_IN]->(m)
RETURN m AS mechanism, a, b, r AS relationship, s AS fromA, t AS fromB
ORDER BY mechanism.number, a.id, b.id
