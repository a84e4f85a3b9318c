import { expressions, hasToken, is, kindOf } from "../../syntax/tree.ts";
import { arithmetic, plus } from "../../types/arithmetic.ts";
import { any, boolean, type Type } from "../../types/type.ts";
import { callUses } from "./calls.ts";
import { computed, isOrdinary, operandOf, type Operand } from "./operand.ts";
import { element, items, loop, projection, reduce } from "./loops.ts";
import { isKnown } from "../table.ts";
import type { Maker, Use } from "./use.ts";

const signs: Readonly<Record<string, string>> = {
  "+": "plus",
  "||": "concat",
  "-": "minus",
  "*": "times",
  "/": "divide",
  "%": "modulo",
  "^": "power",
  "=": "equal",
  "<>": "unequal",
  "!=": "unequal",
  "<": "less",
  "<=": "less-equal",
  ">": "more",
  ">=": "more-equal",
  AND: "and",
  OR: "or",
  XOR: "xor",
};
const named = (sign: string): string => `operator/${signs[sign.toUpperCase()] ?? sign}`;

const product = (left: Type, right: Type): Type => arithmetic([left, right]);
const results: Readonly<Record<string, (left: Type, right: Type) => Type>> = {
  expression6: plus,
  expression5: product,
  expression4: product,
};

/** Operators of one rank from left to right: what stands left is all that came before. */
const ranked: Maker = (node, looking) => {
  const uses: Use[] = [];
  const rank = kindOf(node);
  const chained = rank === "expression8";
  let left: Operand | null = null;
  let type: Type = any;
  let sign = "";
  for (const part of node.children) {
    if (part.rules.length === 0) {
      sign = part.text;
      continue;
    }
    const right = operandOf(part, looking);
    const some = `${named(sign)}-some`;
    const plain = isOrdinary(part, named(sign)) && isKnown(some);
    if (left !== null)
      uses.push({
        key: plain ? some : named(sign),
        operands: plain ? [left] : [left, right],
        at: node,
      });
    const of = looking.typeOf(part);
    type = left === null ? of : (results[rank]?.(type, of) ?? boolean);
    left = left === null || chained ? right : computed(type, [left, right]);
  }
  return uses;
};

const unary =
  (key: (sign: string) => string): Maker =>
  (node, looking) => {
    const of = node.children.find((part) => part.rules.length > 0);
    const sign = node.children[0]?.text ?? "";
    return of
      ? [{ key: key(sign.toUpperCase()), operands: [operandOf(of, looking)], at: node }]
      : [];
  };

const tests: Readonly<Record<string, string>> = {
  "=~": "matches",
  "STARTS WITH": "starts-with",
  "ENDS WITH": "ends-with",
  CONTAINS: "contains",
  IN: "in",
  "IS NULL": "is-null",
  "IS NOT NULL": "is-not-null",
  ":": "label",
  IS: "label",
};

const test: Maker = (node, looking) => {
  const [subject, comparison] = node.children;
  if (!subject || !comparison) return [];
  const words = comparison.children.filter((part) => part.rules.length === 0);
  const sign = words.map(({ text }) => text.toUpperCase()).join(" ");
  const labels = comparison.children.some((part) =>
    part.rules.some((rule) => rule.startsWith("labelExpression")),
  );
  const key = `operator/${(labels ? "label" : tests[sign]) ?? sign}`;
  const others = labels ? [] : comparison.children.filter((part) => part.rules.length > 0);
  return [
    { key, operands: [subject, ...others].map((part) => operandOf(part, looking)), at: node },
  ];
};

const postfix: Maker = (node, looking) => {
  const [base, ...steps] = node.children;
  if (!base) return [];
  let of = operandOf(base, looking);
  return steps.flatMap((step): Use[] => {
    const inside = expressions(step).map((part) => operandOf(part, looking));
    const before = of;
    of = computed(
      looking.typeOf(step),
      [{ kinds: ["null"], form: "unknown" }],
      is(step, "property") ? "property" : "variable",
    );
    if (is(step, "property")) return [{ key: "operator/property", operands: [before], at: step }];
    if (!hasToken(step, ".."))
      return [{ key: "operator/index", operands: [before, ...inside], at: step }];
    const open = step.children.findIndex(({ text, rules }) => rules.length === 0 && text === "..");
    const starts = step.children.slice(0, open).some((part) => is(part, "expression"));
    const key =
      inside.length === 2
        ? "slice"
        : inside.length === 0
          ? "slice-all"
          : starts
            ? "slice-from"
            : "slice-to";
    return [{ key: `operator/${key}`, operands: [before, ...inside], at: step }];
  });
};

const cases: Maker = (node, looking) => {
  const alternatives = node.children.filter((part) => /caseAlternative/i.test(kindOf(part)));
  const direct = expressions(node).map((part) => operandOf(part, looking));
  const otherwise = hasToken(node, "ELSE") ? direct.pop() : undefined;
  const [subject] = kindOf(node) === "extendedCaseExpression" ? direct : [];
  const answers = alternatives
    .flatMap((part) => expressions(part).slice(-1))
    .map((part) => operandOf(part, looking));
  const conditions = alternatives.flatMap((part) =>
    part.children.filter((one) => one.rules.length > 0).slice(0, -1),
  );
  const asked = conditions.map((part): Use => {
    const when = operandOf(part, looking);
    if (subject)
      return {
        key: kindOf(part) === "comparisonExpression6" ? "case/extended" : "case/simple",
        operands: [subject, when],
        at: part,
      };
    return {
      key: otherwise ? "case/searched" : "case/searched-without-else",
      operands: [when],
      at: part,
    };
  });
  const given = answers.map((one): Use => ({
    key: "case/then",
    operands: [one, otherwise ?? one],
    at: node,
  }));
  return [
    ...asked,
    ...given,
    ...(otherwise
      ? answers
          .slice(0, 1)
          .map((one): Use => ({ key: "case/else", operands: [one, otherwise], at: node }))
      : []),
  ];
};

const trimmed: Maker = (node, looking) => {
  const of = expressions(node).map((part) => operandOf(part, looking));
  const plain =
    node.children[0]?.text.toLowerCase() === "trim" && of.length === 1 && !hasToken(node, "FROM");
  const [first, second] = of;
  if (plain || !second || !first)
    return [{ key: plain ? "function/trim" : "function/trim-otherwise", operands: of, at: node }];
  return [
    {
      key: /BOTH|LEADING|TRAILING/i.test(node.children[2]?.text ?? "")
        ? "function/trim-side"
        : "function/trim-of",
      operands: [second, first],
      at: node,
    },
  ];
};

/** By the rule of the grammar, the constructs that stand there. */
export const expressionMakers: Readonly<Record<string, Maker>> = {
  expression: ranked,
  expression11: ranked,
  expression10: ranked,
  expression9: unary(() => "operator/not"),
  expression8: ranked,
  expression7: test,
  expression6: ranked,
  expression5: ranked,
  expression4: ranked,
  expression3: unary((sign) => (sign === "-" ? "operator/negative" : "operator/positive")),
  expression2: postfix,
  caseExpression: cases,
  extendedCaseExpression: cases,
  listLiteral: items("list/literal"),
  listComprehension: loop,
  listItemsPredicate: loop,
  reduceExpression: reduce,
  mapProjection: projection,
  trimFunction: trimmed,
  normalizeFunction: (node, looking) => [
    {
      key: "function/normalize",
      operands: expressions(node).map((one) => operandOf(one, looking)),
      at: node,
    },
  ],
  patternComprehension: element,
  functionInvocation: callUses,
  map: (node, looking, context) =>
    is(node, "properties") ? [] : items("map/literal")(node, looking, context),
};
