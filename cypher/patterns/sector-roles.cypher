// @title   产业里的分工 | Roles within a sector
// @about   谁在哪个产业里做什么 | Who does what in which sector
// @view    table
// @param   sector: string? of Sector = null   产业，空为全部 | Sector, all when empty
// @returns sector: node 产业 | Sector
// @returns place: node 地方 | Place
// @returns role: string? 分工 | Role
// @returns roleEn: string? 分工 | Role
// @returns relationship: relationship 关系 | Relationship
MATCH (place)-[r:WORKS_IN]->(sector:Sector)
WHERE $sector IS NULL OR sector.id = $sector
RETURN sector, place, r.role AS role, r.roleEn AS roleEn, r AS relationship
ORDER BY sector.id, place.id
