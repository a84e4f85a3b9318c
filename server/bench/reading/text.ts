/** A query of 500 characters as a user writes it, each by its number another text. */
export const longText = (at: number): string =>
  `MATCH (p:Person)-[:ACTED_IN]->(m:Movie)<-[:DIRECTED]-(d:Person)
WHERE m.released > ${10_000 + at} AND p.name STARTS WITH 'T' AND NOT (p)-[:DIRECTED]->(m)
WITH p, d, count(m) AS films, collect(m.title) AS titles WHERE films > 1
OPTIONAL MATCH (p)-[:KNOWS]-(f:Person) WHERE f.born >= 1960
RETURN p.name AS actor, d.name AS director, films, titles[..3] AS some, count(f) AS friends,
  CASE WHEN films > 5 THEN 'many' ELSE 'few' END AS how, [x IN titles WHERE size(x) > 8 | toUpper(x)] AS long
ORDER BY films DESC, actor LIMIT 10`;
