import type { Plan, PlanOperator } from "../../graph.ts";
import { allOperators } from "../../guard/all-operators.ts";
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
  }
  const [top] = root.children;
  const plan = root.children.length === 1 && top ? top : root;
  return { queryType: queryType(plan), root: plan };
}
