// @title   机制的依据 | Evidence of a mechanism
// @about   关于一项机制的论断、出处与所涉对象 | The claims about a mechanism, their locators and whom they speak of
// @view    table
// @param   mechanism: string of Mechanism   机制 | Mechanism
// @returns claim: node 论断 | Claim
// @returns locator: string? 原文出处 | Locator
// @returns text: string 原文大意 | Text
// @returns textEn: string 原文大意 | Text
// @returns strength: string 陈述方式 | How stated
// @returns about: node[] 所涉 | About
MATCH (m:Mechanism)-[r]-(claim:Claim)
WHERE m.id = $mechanism AND type(r) IN ['SUPPORTED_BY', 'ABOUT'] AND r.chengmai IS NOT NULL
WITH DISTINCT claim
MATCH (claim)-[:ABOUT]->(about)
WITH claim, about
ORDER BY about.id
WITH claim, collect(about) AS about,
     coalesce(toInteger(split(claim.locator, '.')[0]), 999) AS section,
     coalesce(toInteger(split(claim.locator, '.')[1]), 999) AS sentence
ORDER BY section, sentence, claim.id
RETURN claim, claim.locator AS locator, claim.text AS text, claim.textEn AS textEn,
       claim.strength AS strength, about
