import { quoted } from "../../names.ts";
import { fresh, joined, pieces, type Piece } from "../pieces.ts";
import type { Rule } from "../render.ts";
import { child, is, kindOf, nameOf, type Syntax } from "../syntax.ts";

const operators: Readonly<Record<string, string>> = { "|": " OR ", "&": " AND ", ":": " AND " };

/** True for `:A` and `:A:B`, what the engine itself understands on a node. */
export const isConjunction = (labels: Syntax): boolean =>
  !/[|!%()$]/.test(labels.text.replaceAll(/`[^`]*`/g, ""));

/** The label expression as a test of the variable, or with no variable as plain labels `:A:B`. */
export const labelTest = (labels: Syntax, variable: string | null): Piece[] => {
  if (variable === null) return namesIn(labels).flatMap((name) => [...fresh(":"), ...name]);
  const inner = kindOf(labels) === "labelExpression" ? labels.children.slice(1) : [labels];
  return pieces`(${inner.flatMap((part) => test(part, variable))})`;
};

const label = (node: Syntax): Piece[] => [{ text: quoted(nameOf(node)), from: node.from }];

const namesIn = (node: Syntax): Piece[][] =>
  node.children.length === 0
    ? node.rules.length > 0
      ? [label(node)]
      : []
    : node.children.flatMap(namesIn);

const test = (node: Syntax, variable: string): Piece[] => {
  if (node.children.length === 0) {
    if (node.text === "%") return fresh(`size(labels(${variable})) > 0`);
    return pieces`${variable}:${label(node)}`;
  }
  const [first, ...rest] = node.children;
  if (first?.text === "(")
    return pieces`(${rest.slice(0, -1).flatMap((part) => test(part, variable))})`;
  if (first?.text === "!") return pieces`NOT (${rest.flatMap((part) => test(part, variable))})`;
  const operator = node.children.find(({ text }) => operators[text] !== undefined)?.text ?? "&";
  const parts = node.children.filter((part) => part.rules.length > 0);
  return pieces`(${joined(
    parts.map((part) => test(part, variable)),
    operators[operator] ?? " AND ",
  )})`;
};

/** `n:A|B` and `n:A&!B` in an expression, as tests of one label each. */
export const labelComparison: Rule = (node) => {
  if (kindOf(node) !== "expression7") return null;
  const [subject, comparison] = node.children;
  if (!subject || !is(comparison, "comparisonExpression6") || !is(subject, "variable")) return null;
  const labels = child(comparison, "labelExpression4");
  const [sign] = comparison.children;
  if (!labels || sign?.text !== ":" || isConjunction(labels)) return null;
  return labelTest(labels, subject.text);
};

/** A type or label named by one of the engine's keywords parses only in back-quotes. */
export const quotedLabels: Rule = (node) =>
  node.children.length === 0 && is(node, "labelExpression1") && node.text !== "%"
    ? label(node)
    : null;
