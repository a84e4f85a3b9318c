import { all, calledName, childrenOf, nameOf } from "../dialect/syntax.ts";
import type { Difference } from "./difference.ts";

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
