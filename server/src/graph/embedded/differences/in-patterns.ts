import {
  all,
  calledName,
  child,
  childrenOf,
  expressions,
  hasToken,
  is,
  kindOf,
  type Syntax,
} from "../syntax/tree.ts";
import { stuckIn } from "../dialect/clauses/early-where.ts";
import { leftInWhere } from "../dialect/clauses/hoisted.ts";
import { isConjunction } from "../dialect/clauses/label-tests.ts";
import { elementOf, isEntity, mixed, type Type } from "../types/type.ts";
import { lacks, type Difference, type Query } from "./difference.ts";

const chain = ["CREATE (:A)-[:T]->(:A)-[:T]->(:A)"];
const pair = ["CREATE (:A {id: 'a'})-[:T]->(:B {id: 'b'})"];

const backwards = (range: Syntax): boolean => {
  const [, from, to] = /(\d*)\s*\.\.\s*(\d+)/.exec(range.text) ?? [];
  return to !== undefined && Number(from || 1) > Number(to);
};

const isMixed = (type: Type): boolean => type.is === mixed.is;

/** Where a value is bound that may be a node or a relationship: the engine keeps only its number. */
const mixedBindings = ({ tree, scopes, typeOf }: Query): Syntax[] => {
  const unwinds = all(tree, "unwindClause").filter((clause) => {
    const type = typeOf(expressions(clause)[0]);
    const items = type.is === "tuple" ? type.items : type.is === "list" ? [type.of] : [];
    const kinds = new Set(items.filter(isEntity).map((item) => item.is));
    return (
      items.some(isMixed) ||
      isMixed(elementOf(type)) ||
      kinds.size > 1 ||
      (kinds.size === 1 && items.some((item) => !isEntity(item) && item.is !== "null"))
    );
  });
  const others = [...scopes.types].filter(
    ([node, type]) =>
      isMixed(type) &&
      /^(?:caseExpression|extendedCaseExpression|functionInvocation)$/.test(kindOf(node)),
  );
  return [...unwinds, ...others.map(([node]) => node)];
};

/** Differences in patterns and in what they find. */
export const patternDifferences: readonly Difference[] = [
  lacks(
    "backward-range",
    "范围倒置的路径仍会匹配",
    "[*2..1] and [*..0] match, though they never should",
    { zh: "把小的数写在前面。", en: "Put the smaller number first." },
    ({ tree }) => all(tree, "pathLength").filter(backwards),
    { setup: chain, query: "MATCH (a)-[*2..1]->(b) RETURN count(*) AS c", neo4jAnswer: [[0]] },
  ),
  lacks(
    "node-or-relationship",
    "值可能是节点也可能是关系",
    "A value that is now a node, now a relationship, loses which it is",
    { zh: "分开两个变量返回。", en: "Keep nodes and relationships in variables of their own." },
    mixedBindings,
    {
      setup: pair,
      query: "MATCH (a:A)-[r]->(b) UNWIND [b, r] AS x RETURN x",
      neo4jAnswer: [
        [{ kind: "node", id: "n:1", key: null, labels: ["B"], properties: { id: "b" } }],
        [{ kind: "relationship", id: "e:0", type: "T", from: "n:0", to: "n:1", properties: {} }],
      ],
    },
  ),
  lacks(
    "path-of-one-node",
    "单个节点不能命名为路径",
    "A path of a single node cannot be named",
    { zh: "直接使用节点。", en: "Use the node itself." },
    ({ tree }) =>
      all(tree, "pattern").filter(
        (pattern) =>
          hasToken(pattern, "=") && pattern.children.some((part) => is(part, "nodePattern")),
      ),
    { setup: pair, query: "MATCH p = (a:A) RETURN length(p) AS l", neo4jAnswer: [[0]] },
  ),
  lacks(
    "quantified-paths",
    "不支持量化路径",
    "Quantified and prefixed path patterns are not known here",
    { zh: "改用 -[:T*1..3]->。", en: "Write -[:T*1..3]-> instead." },
    ({ tree }) => [
      ...all(tree, "parenthesizedPath"),
      ...all(tree, "pathPatternPrefix"),
      ...bareQuantifiers(tree),
    ],
    { setup: pair, query: "MATCH ((a)-[:T]->(b)){1,2} RETURN size(a) AS s", neo4jAnswer: [[1]] },
  ),
  lacks(
    "label-expressions",
    "此处不支持标签表达式",
    "Label expressions with |, & or ! are known only on nodes of MATCH and in WHERE",
    { zh: "在 WHERE 中写 n:A OR n:B。", en: "Test in WHERE: n:A OR n:B." },
    oddLabels,
    {
      setup: pair,
      query: "MATCH (n) WHERE EXISTS { (n)-->(:B|C) } RETURN n.id AS id",
      neo4jAnswer: [["a"]],
    },
  ),
  lacks(
    "shortest-path-in-expression",
    "表达式中不能用 shortestPath",
    "shortestPath() is known only in MATCH",
    { zh: "写成 MATCH p = shortestPath(…)。", en: "Write MATCH p = shortestPath(…)." },
    ({ tree }) => all(tree, "shortestPathExpression"),
    {
      setup: pair,
      query: "MATCH (a:A), (b:B) RETURN length(shortestPath((a)-[*]-(b))) AS l",
      neo4jAnswer: [[1]],
    },
  ),
  lacks(
    "pattern-comprehension-in-where",
    "此处的 WHERE 不能用模式推导",
    "A pattern comprehension is not known in this WHERE",
    {
      zh: "先用 WITH *, [...] AS list 取出，或改用 COUNT { … }、EXISTS { … }。",
      en: "Take it WITH *, [ … ] AS list before, or use COUNT { … } or EXISTS { … }.",
    },
    ({ tree }) => leftInWhere(tree),
    {
      setup: pair,
      query: "MATCH (a) WITH a WHERE 'b' IN [(a)-->(b) | b.id] RETURN a.id AS id",
      neo4jAnswer: [["a"]],
    },
  ),
  lacks(
    "subquery-in-optional-where",
    "OPTIONAL MATCH 中用子查询会丢行",
    "A pattern or subquery in OPTIONAL MATCH drops rows instead of giving nulls",
    {
      zh: "改用模式推导 [(a)-->(b) WHERE … | b]。",
      en: "Use a pattern comprehension, [(a)-->(b) WHERE … | b], instead of the OPTIONAL MATCH.",
    },
    ({ tree }) =>
      all(tree, "matchClause")
        .filter((clause) => hasToken(clause, "OPTIONAL"))
        .flatMap(subqueriesIn),
    {
      setup: pair,
      query:
        "MATCH (a:A) OPTIONAL MATCH (a)-->(b) WHERE EXISTS { (b)-->() } RETURN a.id AS a, b.id AS b",
      neo4jAnswer: [["a", null]],
    },
  ),
  lacks(
    "left-behind-in-where",
    "WITH 的 WHERE 不能同时用新旧变量",
    "The WHERE of a WITH takes what it leaves behind for something new, beside what it makes or after SKIP and LIMIT",
    {
      zh: "把要用的变量一并写进 WITH，之后再用一个 WITH 去掉。",
      en: "Take the variable along in this WITH, and leave it behind in another after it.",
    },
    ({ tree, scopes }) => stuckIn(tree, scopes),
    {
      setup: pair,
      query: "MATCH (n:B) WITH n.id AS v WHERE EXISTS { MATCH (n)-->(z) WHERE z.id = v } RETURN v",
      neo4jAnswer: [],
    },
  ),
  lacks(
    "points",
    "不支持空间点",
    "Points are not known here",
    { zh: "把经纬度存为数字属性。", en: "Keep longitude and latitude as numbers." },
    ({ tree }) =>
      all(tree, "functionInvocation").filter((call) => /^point(?:\.|$)/.test(calledName(call))),
    {
      query: "RETURN point({x: 1, y: 2}).x AS x",
      neo4jAnswer: [[{ kind: "float", value: "1.0" }]],
    },
  ),
];

const subqueries = [
  "existsExpression",
  "countExpression",
  "patternExpression",
  "patternComprehension",
];

function subqueriesIn(clause: Syntax): Syntax[] {
  return subqueries.flatMap((rule) => all(clause, rule));
}

function bareQuantifiers(tree: Syntax): Syntax[] {
  return all(tree, "patternElement").flatMap(({ children }) =>
    children.filter(
      (part, at) => is(part, "quantifier") && !hasToken(children[at - 1] ?? part, "]"),
    ),
  );
}

const odd = (element: Syntax): boolean => {
  const labels = child(element, "labelExpression");
  return labels !== undefined && !isConjunction(labels);
};

function oddLabels({ tree }: Query): Syntax[] {
  const inMatch = new Set(
    all(tree, "matchClause")
      .flatMap((clause) => childrenOf(clause, "patternList"))
      .flatMap((list) => all(list, "nodePattern")),
  );
  const nodes = all(tree, "nodePattern").filter((node) => !inMatch.has(node) && odd(node));
  const relationships = all(tree, "relationshipPattern").filter((element) =>
    /[!&%$()]/.test(child(element, "labelExpression")?.text.replaceAll(/`[^`]*`/g, "") ?? ""),
  );
  return [...nodes, ...relationships];
}
