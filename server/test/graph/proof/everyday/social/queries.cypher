// friends
MATCH (a:User {name: 'Ada'})-[:KNOWS]-(f:User) RETURN DISTINCT f.name ORDER BY f.name

// friends of friends that are no friends yet
MATCH (a:User {name: $me})-[:KNOWS]-(f)-[:KNOWS]-(ff:User) WHERE ff <> a AND NOT (a)-[:KNOWS]-(ff) RETURN ff.name AS name, count(DISTINCT f) AS mutual ORDER BY mutual DESC, name
// $me = "Ada"

// people within three steps
MATCH (a:User {name: 'Ada'})-[:KNOWS*1..3]->(b:User) RETURN DISTINCT b.name ORDER BY b.name

// how far everybody is
MATCH p = shortestPath((a:User {name: 'Ada'})-[:KNOWS*..5]-(b:User)) WHERE a <> b RETURN b.name AS name, length(p) AS far ORDER BY far, name

// all shortest paths
MATCH p = allShortestPaths((a:User {name: 'Ada'})-[:KNOWS*]->(b:User {name: 'Dai'})) RETURN [n IN nodes(p) | n.name] AS names

// who knows nobody
MATCH (u:User) WHERE NOT (u)-[:KNOWS]-() RETURN u.name

// who follows back
MATCH (a:User)-[:KNOWS]->(b:User)-[:KNOWS]->(a) WHERE a.id < b.id RETURN a.name, b.name

// triangles
MATCH (a:User)-[:KNOWS]-(b:User)-[:KNOWS]-(c:User)-[:KNOWS]-(a) WHERE a.id < b.id AND b.id < c.id RETURN DISTINCT a.name, b.name, c.name ORDER BY a.name, b.name, c.name

// the most connected
MATCH (u:User) RETURN u.name, COUNT { (u)-[:KNOWS]-() } AS degree ORDER BY degree DESC, u.name LIMIT 3

// mean age, of those who tell
MATCH (u:User) RETURN avg(u.age) AS age, count(u.age) AS told, count(*) AS all

// ages by ten
MATCH (u:User) WHERE u.age IS NOT NULL WITH u.age - u.age % 10 AS band, u ORDER BY u.name RETURN band, collect(u.name) AS names ORDER BY band

// posts by likes
MATCH (u:User)-[:POSTED]->(p:Post) RETURN u.name, p.text, p.likes ORDER BY p.likes DESC, p.id

// posts with the number of likers
MATCH (p:Post) OPTIONAL MATCH (p)<-[:LIKED]-(u:User) RETURN p.text AS text, count(u) AS likers, collect(u.name) AS names ORDER BY likers DESC, text

// topics by posts
MATCH (t:Topic) RETURN t.name AS topic, size([(t)<-[:ABOUT]-(p) | p]) AS posts ORDER BY posts DESC, topic

// the latest post of each user
MATCH (u:User)-[:POSTED]->(p:Post) WITH u, p ORDER BY p.at DESC WITH u.name AS name, head(collect(p.text)) AS latest RETURN name, latest ORDER BY name

// users who liked a friend's post
MATCH (u:User)-[:LIKED]->(p:Post)<-[:POSTED]-(f:User) WHERE (u)-[:KNOWS]-(f) RETURN u.name, f.name, p.id ORDER BY u.name, p.id

// a thread of replies
MATCH p = (last:Post)-[:REPLY_TO*]->(first:Post {id: 101}) RETURN length(p) AS depth, last.text ORDER BY depth

// strong ties
MATCH (a:User)-[k:KNOWS]->(b:User) WHERE k.weight >= 0.6 RETURN a.name + ' – ' + b.name AS tie, k.weight ORDER BY k.weight DESC

// ties by strength, a missing one counted weak
MATCH (:User)-[k:KNOWS]->(:User) WITH CASE WHEN coalesce(k.weight, 0) > 0.5 THEN 'strong' ELSE 'weak' END AS kind RETURN kind, count(*) AS ties ORDER BY kind

// speakers of a language
MATCH (u:User) WHERE $lang IN u.langs RETURN u.name ORDER BY u.name
// $lang = "zh"

// languages and their speakers
MATCH (u:User) UNWIND u.langs AS lang RETURN lang, collect(u.name) AS speakers ORDER BY lang

// users with several languages
MATCH (u:User) WHERE size(u.langs) > 1 RETURN u.name, u.langs ORDER BY u.name

// same age
MATCH (a:User), (b:User) WHERE a.age = b.age AND a.id < b.id RETURN a.name, b.name

// likes given and got
MATCH (u:User) OPTIONAL MATCH (u)-[g:LIKED]->() WITH u, count(g) AS given OPTIONAL MATCH (u)-[:POSTED]->(p) RETURN u.name AS name, given, sum(p.likes) AS got ORDER BY name

// who liked everything that Ada wrote
MATCH (u:User) WHERE u.name <> 'Ada' AND all(p IN [(:User {name: 'Ada'})-[:POSTED]->(x) | x] WHERE (u)-[:LIKED]->(p)) RETURN u.name ORDER BY u.name

// the path with its years
MATCH p = (:User {name: 'Ada'})-[:KNOWS*2]->(x:User) RETURN x.name, [r IN relationships(p) | r.since] AS years ORDER BY x.name, years

// the sum of weights on a path
MATCH p = (:User {name: 'Ada'})-[:KNOWS*1..2]->(x:User) RETURN x.name, reduce(s = 0.0, r IN relationships(p) | s + coalesce(r.weight, 0.0)) AS weight ORDER BY weight DESC, x.name

// every type of relationship
MATCH (:User)-[r]->() RETURN type(r) AS type, count(*) AS number ORDER BY number DESC, type

// suggestions by topic
MATCH (u:User {name: 'Fay'})-[:LIKED]->(:Post)-[:ABOUT]->(t:Topic)<-[:ABOUT]-(p:Post)<-[:POSTED]-(a:User) WHERE NOT (u)-[:LIKED]->(p) RETURN p.text, a.name ORDER BY p.id

// the ten newest members
MATCH (u:User) WITH u ORDER BY u.joined DESC, u.name LIMIT 3 RETURN u.name, 2024 - u.joined AS years
