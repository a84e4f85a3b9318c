import { all, nameOf, parameterName } from "../syntax/tree.ts";
import type { Difference } from "./difference.ts";

// Rows leave the engine as objects of JavaScript, which keep no field of this name, and say nothing of it.
const lost = "__proto__";

// Of labels, types, keys and columns, and of variables.
const escaped = ["escapedSymbolicNameString", "escapedSymbolicVariableNameString"];

/** Names that Neo4j knows and this engine loses or does not read. */
export const nameDifferences: readonly Difference[] = [
  {
    code: "name-that-is-lost",
    title: {
      zh: `名为 ${lost} 的键、变量或列会丢失`,
      en: `A key, variable or column of the name ${lost} is lost`,
    },
    advice: { zh: "换一个名字。", en: "Choose another name." },
    action: "refuse",
    detect: ({ tree }) =>
      [...all(tree, "propertyKeyName"), ...all(tree, "variable")].filter(
        (name) => nameOf(name) === lost,
      ),
    probe: {
      query: `RETURN {\`${lost}\`: 1} AS m`,
      neo4jAnswer: [[JSON.parse(`{"${lost}": 1}`)]],
    },
  },
  {
    code: "name-with-back-quote",
    title: {
      zh: "名字里不能有反引号",
      en: "A name may have no back-quote in it",
    },
    advice: { zh: "换一个名字。", en: "Choose another name." },
    action: "refuse",
    detect: ({ tree }) => [
      ...escaped.flatMap((rule) => all(tree, rule)).filter((name) => nameOf(name).includes("`")),
      ...all(tree, "parameter").filter((parameter) => parameterName(parameter).includes("`")),
    ],
    probe: { query: "RETURN $`a``b` AS x", params: { "a`b": 1 }, neo4jAnswer: [[1]] },
  },
];
