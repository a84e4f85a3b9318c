// @title   节点的依据 | What a node rests on
// @about   支持它的论断与谈到它的论断 | Claims that support it and claims about it
// @view    none
// @param   id: string   标识 | Id
// @returns claim: node
MATCH (n)-[r]-(claim:Claim)
WHERE elementId(n) = $id
  AND type(r) IN ['SUPPORTED_BY', 'ABOUT']
  AND r.chengmai IS NOT NULL
WITH DISTINCT claim
WITH claim,
     coalesce(toInteger(split(claim.locator, '.')[0]), 999) AS section,
     coalesce(toInteger(split(claim.locator, '.')[1]), 999) AS sentence
ORDER BY section, sentence, claim.id
RETURN claim
