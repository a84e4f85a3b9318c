// @title   机制如何落地 | How a mechanism is carried out
// @about   落实一项机制的政策与项目，以及所在之处 | The policies and projects that carry a mechanism out, and where
// @view    graph
// @param   mechanism: string of Mechanism   机制 | Mechanism
// @returns by: node 落实者 | Carried out by
// @returns relationship: relationship 关系 | Relationship
// @returns mechanism: node 机制 | Mechanism
// @returns ties: relationship[] 关系 | Ties
// @returns places: node[] 地方 | Places
MATCH (by)-[r:IMPLEMENTS]->(m:Mechanism)
WHERE m.id = $mechanism
OPTIONAL MATCH (by)-[tie:COVERS|SITED_IN|LINKS]->(place)
WITH by, r, m, tie, place
ORDER BY place.id
RETURN by, r AS relationship, m AS mechanism, collect(tie) AS ties, collect(place) AS places
ORDER BY by.id
