import { mended, type Mended } from "./mend.ts";

const two = ["CREATE (:A {id: 'a', w: 1})-[:T]->(:B {id: 'b'})", "CREATE (:A {id: 'c'})"];
const fans = [
  "UNWIND range(1, 300) AS i CREATE (:A {i: i})",
  "UNWIND range(1, 3) AS i CREATE (:H {i: i})",
  "MATCH (a:A), (h:H) CREATE (a)-[:T]->(h)",
];

/** What the dialect cures: each probe is wrong on the bare engine and right through the port. */
export const mendedClauses: readonly Mended[] = [
  mended("sum-of-nothing", "The sum of nothing is zero", "UNWIND [] AS x RETURN sum(x) AS s", [
    [0],
  ]),
  mended(
    "deviation-of-one",
    "The deviation of one value is zero",
    "UNWIND [1] AS x RETURN stDev(x) AS s",
    [[{ kind: "float", value: "0.0" }]],
  ),
  mended(
    "wide-hops",
    "Patterns of several hops break off past 65,536 rows",
    "MATCH (a:A)-[:T]->(h)<-[:T]-(b) RETURN count(DISTINCT h) AS c",
    [[3]],
    fans,
  ),
  mended(
    "unnamed-columns",
    "Grouped nodes come back as bare ids",
    "MATCH (a:A)-[r]->(b) RETURN a, count(*)",
    [[{ kind: "node", id: "n:0", key: null, labels: ["A"], properties: { id: "a", w: 1 } }, 1]],
    two,
  ),
  mended(
    "order-by-alias",
    "A sort key that uses an alias is lost",
    "UNWIND [[1, 'a'], [1, 'b']] AS p WITH p[0] AS n, p[1] AS s RETURN n + 1 AS m, s AS t ORDER BY n + 1, toUpper(t) DESC",
    [
      [2, "b"],
      [2, "a"],
    ],
  ),
  mended(
    "none-of-nulls",
    "none() over nulls is unknown",
    "RETURN none(x IN [null] WHERE x > 1) AS n, all(x IN [1, null] WHERE x > 0) AS a",
    [[null, null]],
  ),
  mended("null-in-empty", "null IN [] is false", "RETURN null IN [] AS x", [[false]]),
  mended(
    "negative-slice",
    "Slices that count from the end",
    "RETURN [1, 2, 3][..-1] AS a, [1, 2, 3][-2..] AS b",
    [
      [
        [1, 2],
        [2, 3],
      ],
    ],
  ),
  mended("list-plus-element", "A list plus an element", "RETURN [1, 2] + 3 AS a, 1 + [2] AS b", [
    [
      [1, 2, 3],
      [1, 2],
    ],
  ]),
  mended("number-plus-text", "A number plus a text", "RETURN 1 + 'a' AS x", [["1a"]]),
  mended(
    "to-integer-of-text",
    "toInteger of a text with a fraction",
    "RETURN toInteger('1.9') AS x",
    [[1]],
  ),
  mended("round-half", "Halves are rounded up, negative ones too", "RETURN round(-0.5) = 0 AS x", [
    [true],
  ]),
  mended(
    "nulls-in-patterns",
    "Pattern comprehensions drop nulls",
    "MATCH (a:A {id: 'a'}) RETURN [(a)-->(b) | b.w] AS x",
    [[[null]]],
    two,
  ),
  mended(
    "reused-name",
    "A grouped column is lost when an aggregate takes its old name",
    "MATCH (a:A)-->(c) WITH c AS g, count(*) AS c RETURN g.id AS g, c AS n",
    [["b", 1]],
    two,
  ),
  mended(
    "path-in-expression",
    "A path keeps only numbers in coalesce, CASE and comprehensions",
    "MATCH p = (:A)-[]->(:B) RETURN coalesce(p, null) AS x",
    [
      [
        {
          kind: "path",
          nodes: [
            { kind: "node", id: "n:0", key: null, labels: ["A"], properties: { id: "a", w: 1 } },
            { kind: "node", id: "n:1", key: null, labels: ["B"], properties: { id: "b" } },
          ],
          relationships: [
            { kind: "relationship", id: "e:0", type: "T", from: "n:0", to: "n:1", properties: {} },
          ],
        },
      ],
    ],
    two,
  ),
  mended(
    "entity-in-coalesce",
    "coalesce, CASE and comprehensions give bare ids",
    "MATCH (a:A {id: 'c'}) RETURN coalesce(null, a) AS x, [n IN [a] | n] AS l",
    [
      [
        { kind: "node", id: "n:2", key: null, labels: ["A"], properties: { id: "c" } },
        [{ kind: "node", id: "n:2", key: null, labels: ["A"], properties: { id: "c" } }],
      ],
    ],
    two,
  ),
  mended(
    "null-in-pattern",
    "A null in a pattern is taken for no condition",
    "MATCH (a:A {gate: null}) RETURN count(a) AS c",
    [[0]],
    two,
  ),
  mended(
    "match-of-nothing",
    "A node that is null matches",
    "OPTIONAL MATCH (z:Absent) MATCH (z) RETURN count(*) AS c",
    [[0]],
  ),
  mended("map-of-nothing", "A map made of null is not null", "WITH null AS m RETURN m {.a} AS x", [
    [null],
  ]),
  mended(
    "row-counts",
    "SKIP and LIMIT take sums of whole numbers",
    "UNWIND [1, 2, 3, 4] AS x WITH x SKIP 4 - 3 LIMIT -(-7) % 4 RETURN x SKIP (2 + 1) / 3 LIMIT 1 * 1",
    [[3]],
  ),
  mended(
    "unwind-of-one",
    "UNWIND of a single value gives no row",
    "UNWIND {a: 1} AS m RETURN m.a AS x",
    [[1]],
  ),
];
