import type { Answer, Plan, PlanOperator } from "../../graph.ts";
import { GraphError } from "../../graph-error.ts";
import { all } from "../dialect/syntax.ts";
import type { Prepared } from "../prepare.ts";
import { parsePlan } from "./parse-plan.ts";

const every = (root: PlanOperator): string[] => [root.operator, ...root.children.flatMap(every)];

// What the engine prints inside another operator's details would pass an allow-list of operators.
const hidden = [
  ["loadCSVClause", "LoadCsv"],
  ["createClause", "Create"],
  ["insertClause", "Create"],
  ["mergeClause", "Merge"],
  ["deleteClause", "Delete"],
  ["setClause", "SetProperty"],
  ["removeClause", "RemoveProperty"],
  ["foreachClause", "Foreach"],
  ["useClause", "Use"],
  ["command", "Command"],
] as const;

/** The plan of a query, which is not run. What it would do but does not show is refused by the parse tree. */
export async function explainQuery(
  query: Prepared,
  ask: (query: Prepared) => Promise<Answer>,
): Promise<Plan> {
  const { translation } = query;
  const prefix = "EXPLAIN ";
  const shifted = ({ line, column }: { line: number; column: number }) => ({
    line,
    column: line === 1 ? Math.max(1, column - prefix.length) : column,
  });
  const tree = translation.query;
  const command = all(tree, "command")[0];
  if (command)
    throw new GraphError("not-allowed", "Only reading is allowed here; this is a command.");
  const { rows } = await ask({
    ...query,
    text: prefix + query.text,
    types: [],
    columns: null,
    failed: (failure) =>
      query.failed({
        ...failure,
        message: failure.message.replace(/--> query:(\d+):(\d+)/, (_, line, column) => {
          const place = shifted({ line: Number(line), column: Number(column) });
          return `--> query:${place.line}:${place.column}`;
        }),
      }),
  });
  const plan = parsePlan(String(rows[0]?.[0] ?? ""));
  const shown = every(plan.root);
  for (const [rule, operator] of hidden) {
    const clauses = all(tree, rule);
    if (clauses.length === 0 || shown.some((name) => name.startsWith(operator))) continue;
    throw new GraphError(
      "not-allowed",
      `Only reading is allowed here: the query has the operator ${operator}.`,
    );
  }
  return plan;
}
