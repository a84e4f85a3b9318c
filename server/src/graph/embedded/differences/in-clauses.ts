import { isLeft } from "../dialect/clauses/row-counts.ts";
import { oddClauses } from "../dialect/clauses/subqueries.ts";
import { all, hasToken } from "../syntax/tree.ts";
import { lacks, type Difference } from "./difference.ts";

const pair = ["CREATE (:A {id: 'a'})-[:T]->(:B {id: 'b'})"];

/** Clauses and subqueries that this engine does not know. */
export const clauseDifferences: readonly Difference[] = [
  lacks(
    "collect-subquery",
    "不支持 COLLECT 子查询",
    "COLLECT { … } is not known here",
    {
      zh: "改用模式推导 [(a)-->(b) | b.x] 或 collect()。",
      en: "Use a pattern comprehension [(a)-->(b) | b.x], or collect().",
    },
    ({ tree }) => all(tree, "collectExpression"),
    {
      setup: pair,
      query: "MATCH (a:A) RETURN COLLECT { MATCH (a)-->(b) RETURN b.id } AS c",
      neo4jAnswer: [[["b"]]],
    },
  ),
  lacks(
    "clauses-in-subquery",
    "EXISTS 与 COUNT 子查询中只能有 MATCH … WHERE …",
    "EXISTS { … } and COUNT { … } hold only MATCH … WHERE … here",
    {
      zh: "把其余部分写进前面的 CALL (a) { … RETURN count(*) AS c }。",
      en: "Put the rest into CALL (a) { … RETURN count(*) AS c } before, with the names it reads for a.",
    },
    ({ tree }) =>
      [...all(tree, "existsExpression"), ...all(tree, "countExpression")].flatMap(oddClauses),
    {
      setup: pair,
      query: "MATCH (a:A) RETURN COUNT { MATCH (a)-->(b) WITH b LIMIT 1 RETURN b } AS c",
      neo4jAnswer: [[1]],
    },
  ),
  lacks(
    "optional-call",
    "此处的 OPTIONAL CALL 不受支持",
    "OPTIONAL CALL is known here only where it returns what one MATCH of its own finds, or aggregates alone",
    {
      zh: "写成 CALL (a) { OPTIONAL MATCH … RETURN … }。",
      en: "Write CALL (a) { OPTIONAL MATCH … RETURN … }.",
    },
    ({ tree }) =>
      ["subqueryClause", "callClause"].flatMap((rule) =>
        all(tree, rule).filter((clause) => hasToken(clause, "OPTIONAL")),
      ),
    {
      setup: pair,
      query: "MATCH (a:B) OPTIONAL CALL (a) { MATCH (a)-->(b) RETURN 'b' AS id } RETURN id",
      neo4jAnswer: [[null]],
    },
  ),
  lacks(
    "named-path-in-comprehension",
    "模式推导中不能命名路径",
    "A pattern comprehension names no path here",
    {
      zh: "去掉路径名，改用其中的变量；或写成 OPTIONAL MATCH p = … 与 collect()。",
      en: "Use the names of its nodes and relationships, or OPTIONAL MATCH p = … and collect().",
    },
    ({ tree }) => all(tree, "patternComprehension").filter((node) => hasToken(node, "=")),
    {
      setup: pair,
      query: "MATCH (a:A) RETURN [p = (a)-->() | length(p)] AS l",
      neo4jAnswer: [[[1]]],
    },
  ),
  lacks(
    "row-count-worked-out",
    "SKIP 与 LIMIT 只接受整数、参数及其四则运算",
    "SKIP and LIMIT take whole numbers, parameters, and sums of these here",
    {
      zh: "先算出结果，作为参数给出，例如 LIMIT $rows。",
      en: "Work the number out before, and give it as a parameter, such as LIMIT $rows.",
    },
    ({ tree }) => [...all(tree, "skip"), ...all(tree, "limit")].filter(isLeft),
    { query: "UNWIND [1, 2] AS x RETURN x LIMIT toInteger('1')", neo4jAnswer: [[1]] },
  ),
];
