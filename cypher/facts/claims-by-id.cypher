// @title   若干论断 | Some claims
// @about   按论断自己的标识取论断 | Claims by their own ids
// @view    none
// @param   ids: string[]   标识 | Ids
// @returns claim: node
MATCH (claim:Claim)
WHERE claim.id IN $ids AND claim.chengmai IS NOT NULL
RETURN claim
ORDER BY claim.id
