import type { Answer, Plan } from "../../graph.ts";
import { GraphError } from "../../graph-error.ts";
import { graphError } from "../errors.ts";
import { asItStands, type Prepared, type Ready } from "../prepare.ts";
import type { EngineFailure } from "../process/protocol.ts";
import { parsePlan } from "./parse-plan.ts";

const prefix = "EXPLAIN ";

/** The failure of an explained text, its place counted without the word before it. */
const unprefixed = (failure: EngineFailure): EngineFailure => ({
  ...failure,
  message: failure.message
    .replace(/--> query:1:(\d+)/, (_, column) => {
      return `--> query:1:${Math.max(1, Number(column) - prefix.length)}`;
    })
    .replace(` | ${prefix}`, " | "),
});

const failed = (failure: EngineFailure): GraphError => graphError(unprefixed(failure));

/** Why a text is no Cypher, in the engine's words. */
export async function whyNotCypher(
  text: string,
  ask: (query: Ready) => Promise<Answer>,
): Promise<GraphError> {
  try {
    await ask({ ...asItStands(prefix + text, {}), failed });
    return new GraphError("cypher-syntax", "This is no Cypher that Neo4j would read.");
  } catch (error) {
    if (error instanceof GraphError) return error;
    throw error;
  }
}

/** The plan of a query, which is not run. What it would do but does not show is refused by its clauses. */
export async function explainQuery(
  query: Prepared,
  ask: (query: Ready) => Promise<Answer>,
): Promise<Plan> {
  const { commands, never, writes } = query.understood.does;
  if (commands) {
    throw new GraphError("not-allowed", "Commands are not allowed here.");
  }
  const { rows } = await ask({
    ...query,
    text: prefix + query.text,
    types: [],
    columns: null,
    failed: (failure) => query.failed(unprefixed(failure)),
  });
  const plan = parsePlan(String(rows[0]?.[0] ?? ""));
  // Where the plan shows an operator of no list, that is the better name for it.
  if (never !== null && plan.queryType !== null) {
    throw new GraphError("not-allowed", `Not allowed here: the query has a ${never} clause.`);
  }
  return plan.queryType === "r" && writes ? { ...plan, queryType: "rw" } : plan;
}
