import { quoted } from "../../syntax/quoted.ts";
import { fresh, joined, pieces, type Piece } from "../../syntax/pieces.ts";
import { literalOfText } from "../literal-text.ts";
import type { Rule } from "../render.ts";
import { child, hasToken, is, kindOf, nameOf, type Syntax } from "../../syntax/tree.ts";

const operators: Readonly<Record<string, string>> = { "|": " OR ", "&": " AND ", ":": " AND " };

/** True for `:A` and `:A:B`, what the engine itself understands on a node. */
export const isConjunction = (labels: Syntax): boolean =>
  !/[|!%()$]/.test(labels.text.replaceAll(/`[^`]*`/g, ""));

/** The test of one label, or of any where it is null. */
type Tested = (label: Syntax | null) => Piece[];

const onNode =
  (variable: string): Tested =>
  (name) =>
    name === null ? fresh(`size(labels(${variable})) > 0`) : pieces`${variable}:${label(name)}`;

// The engine tests the labels of a variable alone.
const onValue =
  (value: readonly Piece[]): Tested =>
  (name) =>
    name === null
      ? pieces`size(labels(${value})) > 0`
      : pieces`${literalOfText(nameOf(name))} IN labels(${value})`;

// A relationship has one type, which the engine does not call a label.
const onRelationship =
  (value: readonly Piece[]): Tested =>
  (name) =>
    name === null
      ? pieces`type(${value}) IS NOT NULL`
      : pieces`type(${value}) = ${literalOfText(nameOf(name))}`;

/** The label expression as a test of the variable, or with no variable as plain labels `:A:B`. */
export const labelTest = (labels: Syntax, variable: string | null): Piece[] => {
  if (variable === null) return namesIn(labels).flatMap((name) => [...fresh(":"), ...name]);
  return testOf(labels, onNode(variable));
};

const testOf = (labels: Syntax, tested: Tested): Piece[] => {
  const inner = kindOf(labels) === "labelExpression" ? labels.children.slice(1) : [labels];
  return pieces`(${inner.flatMap((part) => test(part, tested))})`;
};

const label = (node: Syntax): Piece[] => [{ text: quoted(nameOf(node)), from: node.from }];

const namesIn = (node: Syntax): Piece[][] =>
  node.children.length === 0
    ? node.rules.length > 0
      ? [label(node)]
      : []
    : node.children.flatMap(namesIn);

const test = (node: Syntax, tested: Tested): Piece[] => {
  if (node.children.length === 0) return tested(node.text === "%" ? null : node);
  const [first, ...rest] = node.children;
  if (first?.text === "(")
    return pieces`(${rest.slice(0, -1).flatMap((part) => test(part, tested))})`;
  if (first?.text === "!") return pieces`NOT (${rest.flatMap((part) => test(part, tested))})`;
  const operator = node.children.find(({ text }) => Object.hasOwn(operators, text))?.text ?? "&";
  const parts = node.children.filter((part) => part.rules.length > 0);
  return pieces`(${joined(
    parts.map((part) => test(part, tested)),
    operators[operator] ?? " AND ",
  )})`;
};

/** `n:A|B` and `n:A&!B` in an expression, as tests of one label each; `r:T` as a test of the type. */
export const labelComparison: Rule = (node, { render, typeOf }) => {
  if (kindOf(node) !== "expression7") return null;
  const [subject, comparison] = node.children;
  if (!subject || !is(comparison, "comparisonExpression6")) return null;
  const labels = child(comparison, "labelExpression4");
  if (!labels) return null;
  const isWord = hasToken(comparison, "IS");
  const value = render(subject);
  if (typeOf(subject).is === "relationship") return testOf(labels, onRelationship(value));
  if (!is(subject, "variable")) return testOf(labels, onValue(value));
  return isConjunction(labels) && !isWord ? null : labelTest(labels, subject.text);
};

/** `(n IS A)` is `(n:A)`. */
export const labelsByWord: Rule = (node, { render }) => {
  const [word, ...labels] = node.children;
  if (kindOf(node) !== "labelExpression" || !/^is$/i.test(word?.text ?? "")) return null;
  return pieces`:${labels.flatMap(render)}`;
};

/** A type or label named by one of the engine's keywords parses only in back-quotes. */
export const quotedLabels: Rule = (node) =>
  node.children.length === 0 && is(node, "labelExpression1") && node.text !== "%"
    ? label(node)
    : null;
