import { child, childrenOf, is, kindOf, nameOf, variables, type Syntax } from "../syntax/tree.ts";
import type { Fault } from "./fault.ts";
import { list, node, path, pathOf, relationship, type Type } from "./type.ts";

/** The parts of a pattern, without what stands in its expressions: those have variables of their own. */
const partsOf = (pattern: Syntax): Syntax[] =>
  pattern.children
    .filter((one) => !["expression", "properties", "whereClause"].some((rule) => is(one, rule)))
    .flatMap((one) => [one, ...partsOf(one)]);

const isElement = (part: Syntax): boolean =>
  is(part, "nodePattern") || is(part, "relationshipPattern");

/** The path that a pattern names: what it is made of, but for a shortest one, which is found as a whole. */
const pathIn = (pattern: Syntax): Type => {
  const parts = partsOf(pattern);
  if (parts.some((part) => is(part, "shortestPathPattern"))) return path;
  const names = parts.filter(isElement).map((part) => child(part, "variable"));
  return pathOf(...names.map((name) => (name ? nameOf(name) : null)));
};

/** Relationships that `{1,3}`, `+` or `*` follows. */
const quantifiedIn = (parts: readonly Syntax[]): ReadonlySet<Syntax> =>
  new Set(
    parts.flatMap(({ children }) => children.filter((_, at) => is(children[at + 1], "quantifier"))),
  );

const words: Readonly<Record<string, string>> = {
  node: "a node",
  relationship: "a relationship",
  list: "a list of relationships",
};

/** True for a value that may turn out to be of that type. */
const mayBe = (known: Type, type: Type): boolean =>
  known.is === "any" ||
  known.is === "null" ||
  known.is === "mixed" ||
  known.is === type.is ||
  (known.is === "tuple" &&
    type.is === "list" &&
    known.items.every((item) => mayBe(item, relationship)));

/**
 * Notes what the variables of a pattern stand for, and as faults those that stand for something else;
 * `visit` sees the expressions inside it.
 */
export function bindPattern(
  pattern: Syntax,
  env: Map<string, Type>,
  visit: (expression: Syntax) => void,
  fault: Fault,
): void {
  const bind = (variable: Syntax | undefined, type: Type) => {
    if (!variable) return;
    const name = nameOf(variable);
    const known = env.get(name);
    // Nodes and relationships may be met again, a path never.
    if (known && type.is === "path") fault(variable, `Variable \`${name}\` already declared`);
    else if (known && !mayBe(known, type))
      fault(
        variable,
        `Variable \`${name}\` is not ${words[type.is] ?? "that"} here, but it was bound before; use another name`,
      );
    env.set(name, type);
  };
  const parts = [pattern, ...partsOf(pattern)];
  const quantified = quantifiedIn(parts);
  const elements: Syntax[] = [];
  for (const part of parts) {
    if (kindOf(part) === "pattern" || is(part, "patternComprehension"))
      bind(variables(part)[0], pathIn(part));
  }
  for (const part of parts) {
    if (is(part, "nodePattern")) bind(child(part, "variable"), node);
    if (is(part, "relationshipPattern")) {
      const several = child(part, "pathLength") !== undefined || quantified.has(part);
      bind(child(part, "variable"), several ? list(relationship) : relationship);
    }
    if (isElement(part)) elements.push(part);
  }
  for (const element of elements) {
    const properties = child(element, "properties");
    if (properties) visit(properties);
    for (const where of childrenOf(element, "expression")) visit(where);
  }
}
