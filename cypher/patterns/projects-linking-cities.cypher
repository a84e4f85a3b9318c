// @title   连接城市的项目 | Projects that link cities
// @about   哪些项目把城市连在一起 | Which projects join cities together
// @view    graph
// @param   atLeast: integer = 2   至少连接的城市 | Cities linked, at least
// @returns project: node, links: relationship[], cities: node[]
MATCH (project:Project)-[r:LINKS]->(city:City)
WITH project, r, city
ORDER BY city.id
WITH project, collect(r) AS links, collect(city) AS cities
WHERE size(cities) >= $atLeast
WITH project, links, cities, size(cities) AS count
ORDER BY count DESC, project.id
RETURN project, links, cities
