import type { Answer, Plan } from "../graph.ts";
import { GraphError } from "../graph-error.ts";
import { graphError } from "./errors.ts";
import { asItStands, type Prepared, type Ready } from "./prepare.ts";
import type { EngineFailure } from "./process/protocol.ts";
import type { Refused } from "./translator/understood.ts";
import { parsePlan } from "./plan/parse-plan.ts";
import { missingProcedure } from "./plan/refuse.ts";

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

const refusalOf = ({ slug, words }: Refused): GraphError =>
  new GraphError(slug, words.en, { words });

// Neither reader knows the other's Cypher to the last letter, so nobody is to blame.
const unread = (): GraphError =>
  new GraphError(
    "engine-cannot",
    "The embedded engine's reader does not take this text. Put parts of it in parentheses, or say it otherwise; Neo4j itself may take it.",
  );

// What the engine itself says of a text; that its process died says nothing of it.
const told = (failure: EngineFailure): GraphError => {
  const error = failed(failure);
  return error.slug === "cypher-failed" ? unread() : error;
};

/** Why a text is no Cypher, in the engine's words where it does not read it either. */
export async function whyNotCypher(
  text: string,
  ask: (query: Ready) => Promise<Answer>,
): Promise<GraphError> {
  try {
    await ask({ ...asItStands(prefix + text, {}), failed: told });
    return unread();
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    return error;
  }
}

/** The plan of a query, which is not run. What it would do but does not show is refused by its clauses. */
export async function explainQuery(
  query: Prepared,
  ask: (query: Ready) => Promise<Answer>,
): Promise<Plan> {
  const { command, clause, writes } = query.understood.does;
  if (command !== null) throw refusalOf(command);
  const { rows } = await ask({
    ...query,
    text: prefix + query.text,
    types: [],
    columns: null,
    failed: (failure) => query.failed(unprefixed(failure)),
  });
  const plan = parsePlan(String(rows[0]?.[0] ?? ""));
  // Where the plan shows an operator of no list, that is the better name for it.
  if (clause !== null && plan.queryType !== null) throw refusalOf(clause);
  const missing = missingProcedure(plan);
  if (missing !== null) throw missing;
  return plan.queryType === "r" && writes ? { ...plan, queryType: "rw" } : plan;
}
