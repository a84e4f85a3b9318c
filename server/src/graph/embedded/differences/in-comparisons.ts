import { fieldOf } from "@chengmai/cypher/values";
import {
  all,
  calledName,
  childrenOf,
  expressions,
  hasToken,
  is,
  kindOf,
  type Syntax,
} from "../syntax/tree.ts";
import { elementOf, isEntity, isList, may, only, type Type } from "../types/type.ts";
import type { Difference, Query } from "./difference.ts";

const comparisons = new Set(["=", "<>", "!=", "<", "<=", ">", ">="]);

/** Pairs of operands that are compared, by the sign between. */
export const compared = ({
  tree,
}: Query): { at: Syntax; sign: string; left: Syntax; right: Syntax }[] => {
  const chains = all(tree, "expression8").flatMap((node) =>
    kindOf(node) !== "expression8"
      ? []
      : node.children.flatMap((sign, index) => {
          const [left, right] = [node.children[index - 1], node.children[index + 1]];
          return comparisons.has(sign.text) && left && right
            ? [{ at: node, sign: sign.text, left, right }]
            : [];
        }),
  );
  const lists = all(tree, "expression7").flatMap((node) => {
    const [left, test] = node.children;
    const right =
      kindOf(node) === "expression7" && is(test, "comparisonExpression6") && hasToken(test, "IN")
        ? test.children[1]
        : undefined;
    return left && right ? [{ at: node, sign: "IN", left, right }] : [];
  });
  // What is made is compared with nothing.
  const made = new Set(all(tree, "createClause").flatMap((clause) => all(clause, "properties")));
  const inPatterns = all(tree, "properties").flatMap((map) =>
    made.has(map)
      ? []
      : childrenOf(map, "propertyKeyName").flatMap((name, at) => {
          const right = expressions(map)[at];
          return right ? [{ at: map, sign: "=", left: name, right }] : [];
        }),
  );
  const cases = all(tree, "extendedCaseExpression").flatMap((node) => {
    const [left] = expressions(node);
    const whens = childrenOf(node, "extendedCaseAlternative").flatMap((one) =>
      childrenOf(one, "extendedWhen"),
    );
    return left ? whens.map((right) => ({ at: node, sign: "=", left, right })) : [];
  });
  const nullIfs = all(tree, "functionInvocation").flatMap((node) => {
    const [left, right] = childrenOf(node, "functionArgument");
    return calledName(node) === "nullif" && left && right
      ? [{ at: node, sign: "=", left, right }]
      : [];
  });
  return [...chains, ...lists, ...inPatterns, ...cases, ...nullIfs];
};

const partsOf = (type: Type): readonly Type[] => {
  if (type.is === "tuple") return type.items;
  if (type.is === "list") return [type.of];
  return type.is === "map" ? Object.values(type.fields) : [];
};

type Crossing = "no" | "may" | "must";

const number = ["integer", "float"] as const;
const isPair = (a: Type, b: Type, how: typeof only): boolean =>
  (how(a, "string") && how(b, ...number)) || (how(b, "string") && how(a, ...number));

/** The parts of two values that are compared with one another. */
export const met = (a: Type, b: Type): [Type, Type][] => {
  if (a.is === "map" && b.is === "map")
    return Object.entries(a.fields).flatMap(([name, of]): [Type, Type][] => {
      const other = fieldOf(b.fields, name);
      return other ? [[of, other]] : [];
    });
  if (a.is === "tuple" && b.is === "tuple")
    return a.items.flatMap((of, at): [Type, Type][] => {
      const other = b.items[at];
      return other ? [[of, other]] : [];
    });
  return isList(a) && isList(b) ? [[elementOf(a), elementOf(b)]] : [];
};

/** Whether a text meets a number. */
const crosses = (a: Type, b: Type): Crossing => {
  if (isPair(a, b, only)) return "must";
  if (isPair(a, b, may)) return "may";
  const parts = met(a, b).map(([left, right]) => crosses(left, right));
  if (parts.every((part) => part === "no")) return "no";
  return parts.every((part) => part === "must") ? "must" : "may";
};

/** What the left side meets: of a list that is written out, each of its items. */
export const othersOf = (sign: string, type: Type): readonly Type[] => {
  if (sign !== "IN") return [type];
  return type.is === "tuple" ? type.items : [elementOf(type)];
};

const crossing = (query: Query, sure: boolean): Syntax[] =>
  compared(query).flatMap(({ at, sign, left, right }) => {
    // A text that does not look like a number never equals one.
    if (
      [left, right].some(
        (side) => is(side, "stringLiteral") && Number.isNaN(Number(side.text.slice(1, -1))),
      )
    )
      return [];
    const a = query.typeOf(left);
    const found = othersOf(sign, query.typeOf(right)).map((b) => crosses(a, b));
    const most = found.every((one) => one === "must") ? "must" : "may";
    return found.some((one) => one !== "no") && most === (sure ? "must" : "may") ? [at] : [];
  });

const advice = {
  zh: "用 toString() 或 toInteger() 先转成同一类型。",
  en: "Turn both sides into one type first, with toString() or toInteger().",
};
const probe = { query: "RETURN '1' = 1 AS x", neo4jAnswer: [[false]] };

const holdsNull = (type: Type): boolean =>
  partsOf(type).some((part) => part.is === "null" || holdsNull(part));

const hasNumber = (type: Type): boolean => isEntity(type) || may(type, "integer", "float");

/** Node, relationship and number are compared by their number here. */
const numbered = (a: Type, b: Type): boolean => {
  if (isList(a) && isList(b)) return numbered(elementOf(a), elementOf(b));
  return (isEntity(a) || isEntity(b)) && hasNumber(a) && hasNumber(b) && a.is !== b.is;
};

/** Differences in how values are compared. */
export const comparisonDifferences: readonly Difference[] = [
  {
    code: "text-equals-number",
    title: { zh: "文本与数字会被当作相等", en: "A text equals a number here: '1' = 1" },
    advice,
    action: "refuse",
    detect: (query) => crossing(query, true),
    probe,
  },
  {
    code: "text-may-equal-number",
    title: {
      zh: "两侧可能一边是文本一边是数字",
      en: "One side may be a text, the other a number, and '1' = 1 is true here",
    },
    advice,
    action: "notice",
    detect: (query) => crossing(query, false),
    probe: { query: "UNWIND ['1', 1] AS x RETURN x = 1 AS y", neo4jAnswer: [[false], [true]] },
  },
  {
    code: "order-of-booleans-and-lists",
    title: { zh: "布尔值与列表不能比大小", en: "< and > give null for booleans and lists" },
    advice: { zh: "改用 CASE 或 size() 比较。", en: "Compare with CASE or size() instead." },
    action: "refuse",
    detect: (query) =>
      compared(query)
        .filter(({ sign }) => /[<>]/.test(sign) && sign !== "<>")
        .filter(({ left, right }) =>
          [left, right].some(
            (side) => only(query.typeOf(side), "boolean") || isList(query.typeOf(side)),
          ),
        )
        .map(({ at }) => at),
    probe: { query: "RETURN true > false AS a, [1] < [2] AS b", neo4jAnswer: [[true, true]] },
  },
  {
    code: "lists-with-null",
    title: {
      zh: "含空值的列表会被判为相等",
      en: "Lists that hold null are equal here; they are unknown in Cypher",
    },
    advice: { zh: "比较前去掉空值。", en: "Leave the nulls out before comparing." },
    action: "refuse",
    detect: (query) =>
      compared(query)
        .filter(({ left, right, sign }) => {
          const others = query.typeOf(right);
          const held = sign === "IN" ? partsOf(others) : [others];
          return [query.typeOf(left), ...held].some(holdsNull);
        })
        .map(({ at }) => at),
    probe: { query: "RETURN [1, null] = [1, null] AS x", neo4jAnswer: [[null]] },
  },
  {
    code: "node-equals-number",
    title: {
      zh: "节点、关系与数字会被当作相等",
      en: "Nodes, relationships and numbers are compared by their number here",
    },
    advice: {
      zh: "比较属性，或用 elementId()。",
      en: "Compare their properties, or elementId().",
    },
    action: "refuse",
    detect: (query) =>
      compared(query)
        .filter(({ left, right, sign }) => {
          const other = query.typeOf(right);
          return numbered(query.typeOf(left), sign === "IN" ? elementOf(other) : other);
        })
        .map(({ at }) => at),
    probe: {
      setup: ["CREATE (:A)"],
      query: "MATCH (a:A) WITH a, 0 AS x RETURN a = x AS y",
      neo4jAnswer: [[false]],
    },
  },
];
