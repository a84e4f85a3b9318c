import type { Plan, PlanOperator } from "../../graph.ts";
import { allOperators } from "../../guard/all-operators.ts";
import { GraphError } from "../../graph-error.ts";
import { readOperators, writeOperators } from "./operators.ts";

// The engine prints the operator that feeds a subquery its row by number only.
const unnamed = /^Discriminant\(51\)$/;

const operator = (line: string): PlanOperator => {
  const text = line.trim().replace(unnamed, "ParameterScan");
  const [, name = text, details = ""] = /^(\w+)\s*(.*)$/.exec(text) ?? [];
  return {
    operator: name,
    details: /^\([^()]*\)$/.test(details) ? details.slice(1, -1) : details,
    estimatedRows: null,
    rows: null,
    dbHits: null,
    children: [],
  };
};

/** Whoever reads a plan goes one call deeper for each of its levels. */
const mostLevels = 500;

const queryType = (root: PlanOperator): Plan["queryType"] => {
  const names = allOperators(root).map((each) => each.operator);
  if (names.some((name) => writeOperators.has(name))) return "rw";
  return names.every((name) => readOperators.has(name)) ? "r" : null;
};

/** The engine's plan, a text indented by two spaces a level, as a tree. */
export function parsePlan(text: string): Plan {
  const root = operator("Plan");
  const open: { depth: number; node: PlanOperator }[] = [{ depth: -1, node: root }];
  for (const line of text.split("\n")) {
    if (line.trim() === "") continue;
    const depth = line.length - line.trimStart().length;
    const node = operator(line);
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
    (open.at(-1)?.node ?? root).children.push(node);
    open.push({ depth, node });
    if (open.length > mostLevels) {
      const detail = `The plan of this query has more than ${mostLevels} steps behind one another; part it into several queries.`;
      throw new GraphError("too-deep", detail);
    }
  }
  const [top] = root.children;
  const plan = root.children.length === 1 && top ? top : root;
  return { queryType: queryType(plan), root: plan };
}
