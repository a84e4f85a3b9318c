// films of an actor
MATCH (a:Actor {name: 'Tom Hanks'})-[:ACTED_IN]->(f:Film) RETURN f.title, f.year ORDER BY f.year

// films of the nineties
MATCH (f:Film) WHERE f.year >= 1990 AND f.year < 2000 RETURN f.title ORDER BY f.title

// films of the nineties, in a chained comparison
MATCH (f:Film) WHERE 1990 <= f.year < 2000 RETURN count(f) AS films

// co-actors
MATCH (a:Actor {name: $name})-[:ACTED_IN]->(f)<-[:ACTED_IN]-(other) RETURN DISTINCT other.name ORDER BY other.name
// $name = "Keanu Reeves"

// how many films each actor made
MATCH (a:Actor)-[:ACTED_IN]->(f:Film) RETURN a.name AS actor, count(f) AS films ORDER BY films DESC, actor LIMIT 5

// actors who direct
MATCH (p:Actor:Director) RETURN p.name

// actors who direct themselves
MATCH (p)-[:ACTED_IN]->(f:Film)<-[:DIRECTED]-(p) RETURN p.name, f.title

// the cast as a list
MATCH (f:Film)<-[:ACTED_IN]-(a:Actor) WITH f, a ORDER BY a.name RETURN f.title AS film, collect(a.name) AS cast ORDER BY film

// films without a review
MATCH (f:Film) WHERE NOT (f)<-[:REVIEWED]-() RETURN f.title ORDER BY f.title

// films with reviews or none
MATCH (f:Film) OPTIONAL MATCH (f)<-[r:REVIEWED]-(:Critic) RETURN f.title, count(r) AS reviews, avg(r.rating) AS rating ORDER BY reviews DESC, f.title

// well reviewed films
MATCH (f:Film)<-[r:REVIEWED]-(c) WITH f, avg(r.rating) AS rating WHERE rating > 80 RETURN f.title, rating ORDER BY rating DESC

// decades
MATCH (f:Film) WHERE f.year IS NOT NULL RETURN f.year / 10 * 10 AS decade, count(*) AS films ORDER BY decade

// title search without case
MATCH (f:Film) WHERE toLower(f.title) CONTAINS toLower($words) RETURN f.title ORDER BY f.title
// $words = "matrix"

// titles by a regular expression
MATCH (f:Film) WHERE f.title =~ '(?i)the .*' RETURN f.title ORDER BY f.title

// titles that start so
MATCH (f:Film) WHERE f.title STARTS WITH 'The' OR f.title ENDS WITH '13' RETURN f.title ORDER BY f.title

// genres counted
MATCH (f:Film) UNWIND f.genres AS genre RETURN genre, count(*) AS films ORDER BY films DESC, genre

// films of a genre
MATCH (f:Film) WHERE 'Drama' IN f.genres RETURN f.title ORDER BY f.title

// any of several genres
MATCH (f:Film) WHERE any(g IN f.genres WHERE g IN ['Comedy', 'Western']) RETURN f.title ORDER BY f.title

// an age in the year of the film
MATCH (a:Actor)-[:ACTED_IN]->(f:Film) WHERE f.year - a.born < 35 RETURN a.name, f.title, f.year - a.born AS age ORDER BY age, a.name, f.title

// roles played
MATCH (a:Actor)-[r:ACTED_IN]->(f:Film {title: 'The Matrix'}) RETURN a.name, r.roles[0] AS role ORDER BY a.name

// oldest and youngest
MATCH (a:Actor) RETURN min(a.born) AS oldest, max(a.born) AS youngest, avg(a.born) AS mean, count(a.born) AS known

// films labelled by their takings
MATCH (f:Film) RETURN f.title, CASE WHEN f.gross > 400 THEN 'hit' WHEN f.gross > 200 THEN 'fair' WHEN f.gross IS NULL THEN 'unknown' ELSE 'small' END AS size ORDER BY f.title

// a map of a film
MATCH (f:Film {title: 'Apollo 13'}) RETURN f {.title, .year, cast: [(f)<-[:ACTED_IN]-(a) | a.name]} AS film

// shortest path of two actors
MATCH p = shortestPath((a:Actor {name: 'Keanu Reeves'})-[:ACTED_IN*]-(b:Actor {name: 'Hugo Weaving'})) RETURN length(p) AS hops, [n IN nodes(p) | coalesce(n.title, n.name)] AS names

// up to four steps of acting
MATCH (a:Actor {name: 'Bill Paxton'})-[:ACTED_IN*1..4]-(b:Actor) WHERE a <> b RETURN DISTINCT b.name ORDER BY b.name

// films that share an actor
MATCH (f:Film)<-[:ACTED_IN]-(a)-[:ACTED_IN]->(g:Film) WHERE f.title < g.title RETURN f.title, g.title, count(a) AS shared ORDER BY shared DESC, f.title, g.title

// directors who worked with somebody twice
MATCH (d:Director)-[:DIRECTED]->(f:Film)<-[:ACTED_IN]-(a:Actor) WITH d, a, count(DISTINCT f) AS films WHERE films >= 2 RETURN d.name, a.name, films ORDER BY d.name, a.name

// everybody with what they are
MATCH (p) WHERE p:Actor OR p:Director RETURN p.name AS name, labels(p) AS what ORDER BY name

// the whole neighbourhood
MATCH p = (:Critic {name: 'Angela Scope'})-[]->() RETURN p

// titles and names together
MATCH (f:Film) RETURN f.title AS name UNION MATCH (d:Director) RETURN d.name AS name
