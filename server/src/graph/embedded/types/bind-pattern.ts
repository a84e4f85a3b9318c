import { all, child, childrenOf, is, nameOf, type Syntax } from "../dialect/syntax.ts";
import { list, node, path, relationship, type Type } from "./type.ts";

/** Notes what the variables of a pattern stand for; `visit` sees the expressions inside it. */
export function bindPattern(
  pattern: Syntax,
  env: Map<string, Type>,
  visit: (expression: Syntax) => void,
): void {
  const bind = (variable: Syntax | undefined, type: Type) => {
    if (variable) env.set(nameOf(variable), type);
  };
  for (const one of [...all(pattern, "pattern"), ...all(pattern, "patternComprehension")]) {
    bind(child(one, "variable"), path);
  }
  for (const element of all(pattern, "nodePattern")) bind(child(element, "variable"), node);
  for (const element of all(pattern, "relationshipPattern")) {
    const several = child(element, "pathLength") !== undefined || isQuantified(pattern, element);
    bind(child(element, "variable"), several ? list(relationship) : relationship);
  }
  for (const element of [...all(pattern, "nodePattern"), ...all(pattern, "relationshipPattern")]) {
    const properties = child(element, "properties");
    if (properties) visit(properties);
    for (const where of childrenOf(element, "expression")) visit(where);
  }
}

const isQuantified = (pattern: Syntax, relationshipPattern: Syntax): boolean =>
  all(pattern, "patternElement").some(({ children }) =>
    is(children[children.indexOf(relationshipPattern) + 1], "quantifier"),
  );
