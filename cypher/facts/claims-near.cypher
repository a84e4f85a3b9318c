// @title   相邻的论断 | Claims nearby
// @about   一句原文与它前后各一句的论断 | The claims of a sentence of the article, and of the sentences before and after it
// @view    none
// @param   locator: string   原文位置 | Locator
// @returns claim: node
MATCH (claim:Claim)
WHERE claim.locator IS NOT NULL AND split(claim.locator, '.')[0] = split($locator, '.')[0]
WITH claim, toInteger(split(claim.locator, '.')[1]) - toInteger(split($locator, '.')[1]) AS apart
WHERE apart >= -1 AND apart <= 1
RETURN claim
ORDER BY apart, claim.id
