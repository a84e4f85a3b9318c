import { mended, type Difference } from "./difference.ts";

const two = ["CREATE (:A {id: 'a', w: 1})-[:T]->(:B {id: 'b'})", "CREATE (:A {id: 'c'})"];

/** What the dialect cures in clauses and in what they find. */
export const mendedClauses: readonly Difference[] = [
  mended(
    "null-in-pattern",
    "模式里的空值被忽略",
    "A null in a pattern is taken for no condition",
    "MATCH (a:A {gate: null}) RETURN count(a) AS c",
    [[0]],
    two,
  ),
  mended(
    "match-of-nothing",
    "空节点仍能匹配",
    "A node that is null matches",
    "OPTIONAL MATCH (z:Absent) MATCH (z) RETURN count(*) AS c",
    [[0]],
  ),
  mended(
    "map-of-nothing",
    "空值的映射投影不为空",
    "A map made of null is not null",
    "WITH null AS m RETURN m {.a} AS x",
    [[null]],
  ),
  mended(
    "unwind-of-one",
    "UNWIND 单个值得不到行",
    "UNWIND of a single value gives no row",
    "UNWIND {a: 1} AS m RETURN m.a AS x",
    [[1]],
  ),
];
