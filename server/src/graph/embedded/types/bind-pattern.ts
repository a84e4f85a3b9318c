import { child, childrenOf, is, nameOf, type Syntax } from "../dialect/syntax.ts";
import { list, node, path, relationship, type Type } from "./type.ts";

/** The parts of a pattern, without what stands in its expressions: those have variables of their own. */
const partsOf = (pattern: Syntax): Syntax[] =>
  pattern.children
    .filter((one) => !["expression", "properties", "whereClause"].some((rule) => is(one, rule)))
    .flatMap((one) => [one, ...partsOf(one)]);

/** Relationships that `{1,3}`, `+` or `*` follows. */
const quantifiedIn = (parts: readonly Syntax[]): ReadonlySet<Syntax> =>
  new Set(
    parts.flatMap(({ children }) => children.filter((_, at) => is(children[at + 1], "quantifier"))),
  );

/** Notes what the variables of a pattern stand for; `visit` sees the expressions inside it. */
export function bindPattern(
  pattern: Syntax,
  env: Map<string, Type>,
  visit: (expression: Syntax) => void,
): void {
  const bind = (variable: Syntax | undefined, type: Type) => {
    if (variable) env.set(nameOf(variable), type);
  };
  const parts = [pattern, ...partsOf(pattern)];
  const quantified = quantifiedIn(parts);
  const elements: Syntax[] = [];
  for (const part of parts) {
    if (is(part, "pattern") || is(part, "patternComprehension"))
      bind(child(part, "variable"), path);
  }
  for (const part of parts) {
    if (is(part, "nodePattern")) bind(child(part, "variable"), node);
    if (is(part, "relationshipPattern")) {
      const several = child(part, "pathLength") !== undefined || quantified.has(part);
      bind(child(part, "variable"), several ? list(relationship) : relationship);
    }
    if (is(part, "nodePattern") || is(part, "relationshipPattern")) elements.push(part);
  }
  for (const element of elements) {
    const properties = child(element, "properties");
    if (properties) visit(properties);
    for (const where of childrenOf(element, "expression")) visit(where);
  }
}
