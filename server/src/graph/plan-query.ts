import { GraphError } from "./graph-error.ts";
import type { Graph, Params, Plan, ReadOptions } from "./graph.ts";
import { guard } from "./guard/guard.ts";
import { asksForPlan } from "./guard/plan-word.ts";

/**
 * The plan of a text from outside. One that is only shown is harmless, whatever it would do;
 * one that is counted runs, so it is judged first.
 * @throws GraphError `not-allowed`, `engine-cannot`, or the engine's own
 */
export async function planQuery(
  graph: Graph,
  text: string,
  params: Params,
  { profile, ...options }: ReadOptions & { profile: boolean },
): Promise<Plan> {
  if (profile) {
    if (!graph.abilities.profile) {
      const detail = "This engine does not count while it runs; ask for the plan alone.";
      throw new GraphError("engine-cannot", detail);
    }
    await guard(graph, text, params, options);
    return graph.explain(text, params, { ...options, profile });
  }
  const word = asksForPlan(text);
  if (word === null) return graph.explain(text, params, options);
  const detail = `A query here may not begin with ${word}; its plan is what you asked for already.`;
  throw new GraphError("not-allowed", detail);
}
