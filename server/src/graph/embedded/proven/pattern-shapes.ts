import { child, hasToken, is, type Syntax } from "../syntax/tree.ts";
import type { Context } from "./uses/context.ts";
import type { Shape } from "./uses/use.ts";

const labelsOf = (element: Syntax): string => {
  const labels = child(element, "labelExpression")?.text.replaceAll(/`(?:[^`]|``)*`/g, "x") ?? "";
  const signs = labels.replaceAll(/[^:&|!%()$]/g, "").replace(/^:/, "");
  const kinds = [...new Set(signs.replaceAll(":", "&"))].toSorted().join("");
  return labels === "" ? "" : ` :${kinds}`;
};

const lengthOf = (element: Syntax): string => {
  const length = child(element, "pathLength")?.text.replaceAll(/\s/g, "");
  return length === undefined
    ? ""
    : ` ${length.replaceAll(/\d+/g, (count) => (count === "0" ? "0" : "n"))}`;
};

const fieldsOf = (element: Syntax): string =>
  `${child(element, "properties") ? " {}" : ""}${hasToken(element, "WHERE") ? " WHERE" : ""}`;

const hopsOf = (path: Syntax, context: Context): string => {
  const hops = path.children.filter((part) => is(part, "relationshipPattern")).length;
  return `${context} hops ${Math.min(hops, 3)}`;
};

/** The shapes of a pattern's parts, each by where the pattern stands. */
export function patternShapes(node: Syntax, context: Context): Shape[] {
  const names: string[] = [];
  if (is(node, "nodePattern")) names.push(`${context} ()${labelsOf(node)}${fieldsOf(node)}`);
  if (is(node, "relationshipPattern")) {
    const left = node.children.some((part) => is(part, "leftArrow")) ? "<" : "";
    const right = node.children.some((part) => is(part, "rightArrow")) ? ">" : "";
    const named = child(node, "variable") ? " named" : "";
    const length = lengthOf(node);
    names.push(
      `${context} ${left}-[]-${right}${labelsOf(node)}${length}${length ? named : ""}${fieldsOf(node)}`,
    );
  }
  if (is(node, "patternElement") || is(node, "pathPatternNonEmpty"))
    names.push(hopsOf(node, context));
  if (is(node, "pattern") && hasToken(node, "=")) names.push(`${context} path =`);
  if (is(node, "shortestPathPattern"))
    names.push(`${context} ${node.children[0]?.text.toLowerCase()}`);
  if (is(node, "patternList")) {
    const count = node.children.filter((part) => is(part, "pattern")).length;
    if (count > 1) names.push(`${context} ,`);
  }
  return names.map((name) => ({ name, at: node }));
}
