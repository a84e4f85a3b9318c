// @title   若干关系 | Some relationships
// @about   按引擎给的标识取关系 | Relationships by the engine's own ids
// @view    none
// @param   ids: string[]   标识 | Ids
// @returns relationship: relationship
MATCH ()-[r]->()
WHERE elementId(r) IN $ids
RETURN r AS relationship
ORDER BY elementId(r)
