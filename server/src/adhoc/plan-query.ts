import { GraphError } from "../graph/graph-error.ts";
import type { Graph, Params, Plan, ReadOptions } from "../graph/graph.ts";
import { guard } from "../graph/guard/guard.ts";
import { asksForPlan } from "@chengmai/cypher/text";

/**
 * The plan of a text from outside, which may itself ask for one: its EXPLAIN or PROFILE then counts.
 * One that is only shown is harmless, whatever it would do; one that is counted runs, so it is judged.
 * @throws GraphError `not-allowed`, `engine-cannot`, or the engine's own
 */
export async function planQuery(
  graph: Graph,
  text: string,
  params: Params,
  { profile, ...options }: ReadOptions & { profile: boolean },
): Promise<Plan & { profiled: boolean }> {
  const asked = asksForPlan(text);
  const bare = asked?.without ?? text;
  const profiled = asked === null ? profile : asked.word === "PROFILE";
  if (!profiled) return { ...(await graph.explain(bare, params, options)), profiled };
  if (!graph.abilities.profile) {
    const detail = "This engine does not count while it runs; ask for the plan alone.";
    throw new GraphError("engine-cannot", detail);
  }
  await guard(graph, bare, params, options);
  return { ...(await graph.explain(bare, params, { ...options, profile: true })), profiled };
}
