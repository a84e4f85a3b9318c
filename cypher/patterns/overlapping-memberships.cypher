// @title   多重归属的城市 | Cities with several memberships
// @about   哪些城市同时属于几个城市群或区域 | Which cities belong to several clusters or areas at once
// @view    graph
// @param   atLeast: integer = 3   至少归属 | Memberships, at least
// @returns city: node 城市 | City
// @returns memberships: relationship[] 归属 | Memberships
// @returns places: node[] 地方 | Places
MATCH (city:City)-[r:MEMBER_OF]->(place)
WITH city, r, place
ORDER BY place.id
WITH city, collect(r) AS memberships, collect(place) AS places
WHERE size(places) >= $atLeast
WITH city, memberships, places, size(places) AS count
ORDER BY count DESC, city.id
RETURN city, memberships, places
