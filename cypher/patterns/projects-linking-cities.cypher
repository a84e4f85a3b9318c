// @title   连接城市的项目 | Projects that link cities
// @about   哪些项目把城市连在一起 | Which projects join cities together
// @view    graph
// @param   atLeast: integer = 2   至少连接的城市 | Cities linked, at least
// @returns project: node 项目 | Project, links: relationship[] 连通 | Links, cities: node[] 城市 | Cities
MATCH (project:Project)-[r:LINKS]->(city:City)
WITH project, r, city
ORDER BY city.id
WITH project, collect(r) AS links, collect(city) AS cities
WHERE size(cities) >= $atLeast
WITH project, links, cities, size(cities) AS count
ORDER BY count DESC, project.id
RETURN project, links, cities
