import { isSubquery } from "./aggregate.ts";
import { is, kindOf, nameOf, variables, type Syntax } from "./tree.ts";

const loops = new Set(["listComprehension", "listItemsPredicate", "reduceExpression"]);

/** True when an expression reads the row it stands in: a variable that no loop of its own names, or a pattern. */
export function readsRow(node: Syntax, named: ReadonlySet<string> = new Set()): boolean {
  if (is(node, "variable")) return !named.has(nameOf(node));
  if (isSubquery(node) || /pattern/i.test(kindOf(node))) return true;
  const own = loops.has(kindOf(node)) ? variables(node).map(nameOf) : [];
  const inside = own.length > 0 ? new Set([...named, ...own]) : named;
  return node.children.some((part) => readsRow(part, inside));
}
