/** A node of the parse tree; a chain of rules with one child each is one node with several names. */
export interface Syntax {
  /** Names of the grammar's rules, outermost first; none for a bare token. */
  rules: readonly string[];
  /** Offset of the first character and of the one after the last, in the user's text. */
  from: number;
  to: number;
  text: string;
  children: readonly Syntax[];
}

/** Makes a node over its children. */
export const gather = (
  rules: readonly string[],
  from: number,
  text: string,
  children: readonly Syntax[],
): Syntax => ({ rules, from, to: from + text.length, text, children });

/** True when the node is of that rule, alone or as part of a chain. */
export function is(node: Syntax, rule: string): boolean;
export function is(node: Syntax | undefined, rule: string): node is Syntax;
export function is(node: Syntax | undefined, rule: string): boolean {
  return node?.rules.includes(rule) === true;
}

/** The innermost rule: what the node is, not where it stands. */
export const kindOf = (node: Syntax): string => node.rules.at(-1) ?? "";

/** The first child of that rule. */
export const child = (node: Syntax, rule: string): Syntax | undefined =>
  node.children.find((one) => is(one, rule));

/** Every child of that rule. */
export const childrenOf = (node: Syntax, rule: string): Syntax[] =>
  node.children.filter((one) => is(one, rule));

/** True when one of the children is that keyword or sign. */
export const hasToken = (node: Syntax, token: string): boolean =>
  node.children.some((one) => one.children.length === 0 && one.text.toUpperCase() === token);

/** Every node of that rule, the node itself included, outermost first. */
export function all(node: Syntax, rule: string): Syntax[] {
  const found: Syntax[] = [];
  const visit = (one: Syntax): void => {
    if (is(one, rule)) found.push(one);
    for (const part of one.children) visit(part);
  };
  visit(node);
  return found;
}

/** Nodes of that rule with none of the same rule around them. */
export const outermost = (node: Syntax, rule: string): Syntax[] =>
  is(node, rule) ? [node] : node.children.flatMap((one) => outermost(one, rule));

/** The parser and the engine keep \u0060 within back-quotes as it is, where Neo4j resolves it first. */
const unquoted = (spelt: string): string =>
  spelt.startsWith("`") ? spelt.slice(1, -1).replaceAll("``", "`") : spelt;

/** A name without its back-quotes. */
export const nameOf = (node: Syntax): string => unquoted(node.text);

/** The name of a parameter, without its sign and back-quotes. */
export const parameterName = (node: Syntax): string => unquoted(node.text.slice(1).trim());

/** The name of a function or procedure, in lower case and without spaces. */
export const calledName = (node: Syntax): string =>
  (node.children[0]?.text ?? "").replaceAll(/[\s`]/g, "").toLowerCase();

/** The children that name a variable, not those that use one as an expression. */
export const variables = (node: Syntax): Syntax[] =>
  node.children.filter((one) => is(one, "variable") && !is(one, "expression"));

/** The children that are expressions, in order. */
export const expressions = (node: Syntax): Syntax[] => childrenOf(node, "expression");
