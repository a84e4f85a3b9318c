import type { PlanOperator } from "../graph.ts";

/** Every operator of a plan, outermost first; without recursion, since a plan may be thousands deep. */
export function allOperators(root: PlanOperator): PlanOperator[] {
  const found: PlanOperator[] = [];
  const open = [root];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    found.push(next);
    for (let at = next.children.length - 1; at >= 0; at -= 1) {
      const child = next.children[at];
      if (child !== undefined) open.push(child);
    }
  }
  return found;
}
