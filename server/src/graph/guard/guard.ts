import { GraphError } from "../graph-error.ts";
import type { Graph, Params, Plan, ReadOptions } from "../graph.ts";
import { judge } from "./judge.ts";
import { placeIn } from "./place.ts";
import { asksForPlan } from "./plan-word.ts";
import { isUnlocked } from "./unlocked.ts";

/** What a text from outside may do: read the graph, or change its data too. */
export type May = "read" | "change";

const allowed: Record<May, string> = {
  read: "Only reading is allowed here",
  change: "Only reading and writing data is allowed here",
};

/** Where the same text would do if it were sent as one that may write, its refusal says so. */
async function hint(
  graph: Graph,
  plan: Plan,
  foreign: readonly string[],
  database: string | undefined,
): Promise<string> {
  if (judge(plan, graph.changing, foreign, "change") !== null) return "";
  if (!(await isUnlocked(graph, database))) return "";
  return " This database is unlocked for those who ask to write: send it with write: true.";
}

/**
 * Lets a text from outside pass if its plan does no more than it may; gives that plan.
 * @throws GraphError `not-allowed` naming the operator, procedure or function, or the engine's own error
 */
export async function guard(
  graph: Graph,
  text: string,
  params: Params = {},
  options: ReadOptions = {},
  may: May = "read",
): Promise<Plan> {
  const word = asksForPlan(text);
  if (word !== null) {
    const detail = `A query here may not begin with ${word}; ask for the plan of the query without it.`;
    throw new GraphError("not-allowed", detail);
  }
  const plan = await graph.explain(text, params, options);
  const { database, signal } = options;
  const foreign = (await graph.reading.foreignFunctions?.({ database, signal })) ?? [];
  const refusal = judge(plan, may === "read" ? graph.reading : graph.changing, foreign, may);
  if (refusal === null) return plan;
  const place = placeIn(text, refusal);
  const more = may === "read" ? await hint(graph, plan, foreign, database) : "";
  const detail = `${allowed[may]}: ${refusal.detail}.${more}`;
  throw new GraphError("not-allowed", detail, place === undefined ? {} : { place });
}
