/** A graph whose nodes all carry the label `Clause`. */
export const graph =
  "CREATE (a:Clause:A {id: 'a', x: 1})-[:T {w: 1}]->(b:Clause:B {id: 'b', x: 2})-[:U {w: 2}]->(c:Clause:C {id: 'c'}), (a)-[:T {w: 3}]->(c), (:Clause:A {id: 'd'})";

/** Each way that a variable `z` comes to hold a node, or nothing. */
export const bindings = [
  "MATCH (z:Clause)",
  "MATCH (:Clause {id: 'a'})-[r]->(z)",
  "OPTIONAL MATCH (z:Absent)",
  "MATCH (a:Clause) OPTIONAL MATCH (a)-->(z)",
  "WITH null AS z",
  "UNWIND [null] AS z",
  "MATCH (n:Clause) UNWIND [n, null] AS z",
  "MATCH (n:Clause) WITH collect(n) AS l UNWIND l AS z",
  "MATCH (n:Clause) WITH n AS z",
  "MATCH (n:Clause) WITH DISTINCT n AS z",
  "MATCH (n:Clause) WITH n AS z ORDER BY n.id LIMIT 2",
  "CALL { MATCH (z:Clause) RETURN z }",
  "CALL { OPTIONAL MATCH (z:Absent) RETURN z }",
  "CALL { MATCH (z:Clause {id: 'a'}) RETURN z UNION MATCH (z:Clause {id: 'b'}) RETURN z }",
  "MATCH p = (:Clause {id: 'a'})-->() WITH last(nodes(p)) AS z",
];

/** Each clause that may stand between, and keeps `z`. */
export const between = [
  "",
  "MATCH (z)",
  "MATCH (z)-->(y)",
  "MATCH (z), (y:Clause {id: 'a'})",
  "OPTIONAL MATCH (z)",
  "OPTIONAL MATCH (z)-->(y)",
  "MATCH (y:Clause) WHERE y.x = z.x",
  "MATCH (y:Clause {x: z.x})",
  "WITH z WHERE z.x > 1",
  "WITH z.x AS x, z WHERE x IS NULL",
  "WITH z, z.x AS v WITH z WHERE v > 1",
  "WITH z, z.x AS v MATCH (y:Clause) WITH z WHERE y.x = 1 AND v IS NOT NULL",
  "WITH z, count(*) AS c",
  "WITH z, collect(z.id)[0] AS f",
  "WITH DISTINCT z",
  "WITH z ORDER BY z.id DESC LIMIT 2",
  "WITH z WHERE EXISTS { (z)-->() }",
  "WITH z WHERE NOT (z)-->()",
  "WITH collect(z) AS l UNWIND l AS z",
  "UNWIND [1, 2] AS u",
  "UNWIND z AS w",
  "UNWIND z.x AS w",
  "CALL { WITH z MATCH (z)-->(y) RETURN count(y) AS n }",
  "CALL { WITH z OPTIONAL MATCH (z)-->(y) RETURN y }",
  "CALL (z) { MATCH (z) RETURN 1 AS n }",
];

/** Each way that an answer reads `z`. */
export const ends = [
  "RETURN count(*) AS c",
  "RETURN z.id AS i",
  "RETURN z {.id, .x} AS m",
  "RETURN z {k: 1} AS m",
  "RETURN collect(z {.id}) AS l",
  "RETURN count(z) AS c, count(DISTINCT z.id) AS d",
  "RETURN EXISTS { (z) } AS e",
  "RETURN COUNT { (z)-->() } AS n",
  "RETURN [(z)-->(t) | t.id] AS l",
  "RETURN [(z)-->(t) | t.id] AS l, count(*) AS c",
  "RETURN {n: count(*), l: collect(z.id)} AS m",
  "RETURN z IS NULL AS b, CASE WHEN z:A THEN 1 ELSE 0 END AS q",
  "RETURN DISTINCT z.x AS x ORDER BY x",
  "RETURN z.id AS i ORDER BY z.x, i",
  "RETURN [q IN [z] | q.id] AS l",
  "RETURN coalesce(z.x, 0) + 1 AS s",
  "RETURN z",
];

/** Every query of a binding, a clause and an end. */
export const queries = (): string[] =>
  bindings.flatMap((binding) =>
    between.flatMap((clause) =>
      ends.map((end) => [binding, clause, end].filter((part) => part !== "").join(" ")),
    ),
  );
