// @title   关系的依据 | What a relationship rests on
// @about   关系所列的论断 | The claims a relationship lists
// @view    none
// @param   id: string   标识 | Id
// @returns claim: node
MATCH ()-[r]->()
WHERE elementId(r) = $id AND r.chengmai IS NOT NULL
UNWIND r.claims AS claimId
MATCH (claim:Claim {id: claimId})
WITH claim,
     coalesce(toInteger(split(claim.locator, '.')[0]), 999) AS section,
     coalesce(toInteger(split(claim.locator, '.')[1]), 999) AS sentence
ORDER BY section, sentence, claim.id
RETURN claim
