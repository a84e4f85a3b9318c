import { all, calledName, childrenOf, is, nameOf, type Syntax } from "../syntax/tree.ts";
import { patternParts } from "../dialect/expressions/regex.ts";
import { storedAs } from "../types/type.ts";
import type { Difference } from "./difference.ts";

const isShare = (node: Syntax): boolean =>
  is(node, "numberLiteral") && Number(node.text) >= 0 && Number(node.text) <= 1;

/** Differences in what functions and operators give. */
export const valueDifferences: readonly Difference[] = [
  {
    code: "percentile-disc",
    title: {
      zh: "percentileDisc 结果不对",
      en: "percentileDisc ignores which percentile is asked for",
    },
    advice: { zh: "改用 percentileCont。", en: "Use percentileCont." },
    action: "refuse",
    detect: ({ tree }) =>
      all(tree, "functionInvocation").filter((call) => calledName(call) === "percentiledisc"),
    probe: {
      query: "UNWIND [1, 2, 3, 4] AS x RETURN percentileDisc(x, 0.9) AS p",
      neo4jAnswer: [[4]],
    },
  },
  {
    code: "percentile-asked-for",
    title: {
      zh: "百分位须写成 0 到 1 的数字",
      en: "percentileCont takes the middle here, whichever percentile a variable or a parameter says",
    },
    advice: {
      zh: "直接写出数字，例如 percentileCont(x, 0.9)。",
      en: "Write the percentile as a number from 0 to 1, such as percentileCont(x, 0.9).",
    },
    action: "refuse",
    detect: ({ tree }) =>
      all(tree, "functionInvocation").filter((call) => {
        const asked = childrenOf(call, "functionArgument")[1];
        return calledName(call) === "percentilecont" && asked && !isShare(asked);
      }),
    probe: {
      query: "WITH 0 AS p UNWIND [1, 2, 3] AS x RETURN percentileCont(x, p) AS c",
      neo4jAnswer: [[1]],
    },
  },
  {
    code: "reverse-of-stored-list",
    title: {
      zh: "Neo4j 的 reverse() 不接受存为属性的列表，而此处的值可能正是",
      en: "Neo4j refuses reverse() of a list that is stored as a property, and this may be one",
    },
    advice: {
      zh: "写成 reverse([x IN 列表 | x])，两处皆可。",
      en: "Write reverse([x IN list | x]), which both answer.",
    },
    action: "notice",
    detect: ({ tree, typeOf }) =>
      all(tree, "functionInvocation").filter(
        (call) =>
          calledName(call) === "reverse" &&
          childrenOf(call, "functionArgument").some((arg) => storedAs(typeOf(arg)) === "perhaps"),
      ),
    probe: {
      setup: ["CREATE (:A {l: [1, 2]})"],
      query: "MATCH (a:A) RETURN reverse(coalesce(a.l, [])) AS x",
      neo4jAnswer: null,
    },
  },
  {
    code: "pattern-from-data",
    title: {
      zh: "从数据中取得的正则表达式按 Unicode 理解",
      en: "A regular expression that comes from the data takes \\w, \\d and (?i) beyond ASCII here",
    },
    advice: {
      zh: "把表达式写在查询中，或作为参数给出。",
      en: "Write the pattern into the query, or give it as a parameter.",
    },
    action: "notice",
    detect: ({ tree }) =>
      all(tree, "comparisonExpression6").filter((test) => {
        const [sign, pattern] = test.children;
        return sign?.text === "=~" && pattern && patternParts(pattern) === null;
      }),
    probe: {
      query: "WITH '(?i)é' AS p RETURN 'É' =~ p AS x",
      neo4jAnswer: [[false]],
    },
  },
  {
    code: "temporal-values",
    title: {
      zh: "没有可靠的日期与时间类型",
      en: "Dates, times and durations are texts here, and mostly wrong",
    },
    advice: {
      zh: "用 ISO 文本存储与比较，例如 '2020-01-31'。",
      en: "Keep and compare ISO texts such as '2020-01-31'.",
    },
    action: "refuse",
    detect: ({ tree }) =>
      all(tree, "functionInvocation").filter((call) =>
        /^(?:date|datetime|time|localtime|localdatetime|duration)(?:\.|$)/.test(calledName(call)),
      ),
    probe: {
      query: "RETURN date('2020-01-31') AS d",
      neo4jAnswer: [[{ kind: "date", value: "2020-01-31" }]],
    },
  },
  {
    code: "map-like-a-node",
    title: {
      zh: "含 _id 的映射会被当作节点",
      en: "A map with a key _id cannot be told from a node",
    },
    advice: { zh: "换一个键名。", en: "Name the key otherwise." },
    action: "refuse",
    detect: ({ tree }) =>
      [...all(tree, "map"), ...all(tree, "mapProjectionElement")].filter((map) =>
        childrenOf(map, "propertyKeyName").some((key) => nameOf(key) === "_id"),
      ),
    probe: {
      query: "RETURN {_id: 1, _labels: ['A']} AS m",
      neo4jAnswer: [[{ _id: 1, _labels: ["A"] }]],
    },
  },
];
