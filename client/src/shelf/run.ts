import type { Value } from "@chengmai/cypher/values";
import { call } from "../api/call.ts";
import { subgraphOf } from "@chengmai/cypher/subgraph";
import { openOverview, showAnswer } from "../exploration/model/acts.ts";
import type { Exploration } from "../exploration/model/exploration.ts";
import { openAnswer } from "./answer/steps.ts";
import { partsOf, type Answer, type Query } from "./query.ts";
import type { Typed } from "./typed.ts";

/** What came of running a query. */
export interface Outcome {
  answer: Answer;
  /** Counts of what was drawn, where the answer is a picture. */
  drawn: { nodes: number; relationships: number } | null;
}

/** What a query is asked with: what stood in its fields, as values and as words. */
export interface Asking {
  typed: Typed;
  params: Record<string, Value>;
  given: readonly string[];
}

/** Puts an answer into the drawer; a picture's rows can be read there as a table too. */
export function inDrawer(
  exploration: Exploration,
  { title, name, view, returns }: Query,
  { typed, params, given }: Asking,
  answer: Answer,
): void {
  const as = view === "matrix" ? "matrix" : "table";
  const asked = { query: name, typed, params };
  openAnswer(exploration, { asked, title, view: as, given, returns, answer });
}

/** Asks a query and shows its answer where its view says. An empty picture leaves the old one standing. */
export async function run(
  exploration: Exploration,
  query: Query,
  asking: Asking,
  signal: AbortSignal,
): Promise<Outcome> {
  const { shelf, own } = partsOf(query);
  const { params } = asking;
  const answer = await call("runQuery", { shelf, name: own, params }, signal);
  if (query.view !== "graph") {
    inDrawer(exploration, query, asking, answer);
    return { answer, drawn: null };
  }
  const brought = subgraphOf(answer.rows);
  // The overview has an arrangement of its own.
  if (query.name === "explore/overview") await openOverview(exploration);
  else if (brought.nodes.length > 0)
    showAnswer(exploration, query.name, params, { brought, asked: answer.asked });
  return {
    answer,
    drawn: { nodes: brought.nodes.length, relationships: brought.relationships.length },
  };
}
