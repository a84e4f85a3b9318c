import type { Plan as DriverPlan, ProfiledPlan, ResultSummary } from "neo4j-driver";
import { GraphError } from "../graph-error.ts";
import type { Plan, PlanOperator } from "../graph.ts";
import type { Connection } from "./connection/connection.ts";
import { type Run, send } from "./run.ts";

const count = (value: unknown): number | null =>
  typeof value === "number" || typeof value === "bigint" ? Number(value) : null;

/** Operators in one another. Whoever reads a plan goes one step deeper for each, the page as well. */
const mostDeep = 500;

const tooDeep = (): GraphError =>
  new GraphError(
    "too-deep",
    `The plan of this text has more than ${mostDeep} operators in one another. Take the text apart.`,
  );

/** Names end in "@database"; one of another database keeps that ending, so that no list allows it. */
function operator(plan: DriverPlan | ProfiledPlan, here: string, depth = 1): PlanOperator {
  if (depth > mostDeep) throw tooDeep();
  const { operatorType, arguments: of, children } = plan;
  const profiled = "dbHits" in plan ? plan : null;
  return {
    operator: operatorType.endsWith(here) ? operatorType.slice(0, -here.length) : operatorType,
    details: of["Details"] ?? "",
    estimatedRows: count(of["EstimatedRows"]),
    rows: count(profiled?.rows),
    dbHits: count(profiled?.dbHits),
    children: children.map((child) => operator(child, here, depth + 1)),
  };
}

const queryTypes = ["r", "rw", "w", "s"] as const;

/** The tree of a plan in the house's words. @throws GraphError `too-deep` */
export function planOf({ plan, profile, queryType, database }: ResultSummary): Plan {
  const root = profile || plan;
  return {
    queryType: queryTypes.find((type) => type === queryType) ?? null,
    root: root
      ? operator(root, `@${database.name ?? ""}`)
      : { operator: "", details: "", estimatedRows: null, rows: null, dbHits: null, children: [] },
  };
}

/** The line before the text in `explained`. */
export const linesBefore = 1;

/** The end of an explained text; the word that asks for it has a line of its own, so that columns stay true. */
export async function explained(
  connection: Connection,
  run: Run,
  profile: boolean,
): Promise<ResultSummary> {
  const text = `${profile ? "PROFILE" : "EXPLAIN"}\n${run.text}`;
  const { pulled, watched, close } = await send(connection, { ...run, text, linesBefore });
  try {
    for (;;) {
      // Every row is taken: a profile counts only what was pulled.
      const { end } = await pulled.next();
      if (end !== undefined) return end;
    }
  } catch (error) {
    throw watched.failure() ?? connection.failed(error, linesBefore);
  } finally {
    await close();
  }
}

/** The plan of a query; with `profile` it runs and is counted. */
export const explainQuery = async (
  connection: Connection,
  run: Run,
  profile: boolean,
): Promise<Plan> => planOf(await explained(connection, run, profile));
