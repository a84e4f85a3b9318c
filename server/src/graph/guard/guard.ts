import { GraphError } from "../graph-error.ts";
import type { Graph, Params, Plan, ReadOptions } from "../graph.ts";
import { judge } from "./judge.ts";
import { placeIn } from "./place.ts";
import { asksForPlan } from "./plan-word.ts";

/**
 * Lets a text from outside pass if its plan only reads the graph; gives that plan.
 * @throws GraphError `not-allowed` naming the operator, procedure or function, or the engine's own error
 */
export async function guard(
  graph: Graph,
  text: string,
  params: Params = {},
  options: ReadOptions = {},
): Promise<Plan> {
  const word = asksForPlan(text);
  if (word !== null) {
    const detail = `A query here may not begin with ${word}; ask for the plan of the query without it.`;
    throw new GraphError("not-allowed", detail);
  }
  const plan = await graph.explain(text, params, options);
  const { database, signal } = options;
  const foreign = (await graph.reading.foreignFunctions?.({ database, signal })) ?? [];
  const refusal = judge(plan, graph.reading, foreign);
  if (refusal === null) return plan;
  const place = placeIn(text, refusal);
  const detail = `Only reading is allowed here: ${refusal.detail}.`;
  throw new GraphError("not-allowed", detail, place === undefined ? {} : { place });
}
