import { all, type Syntax } from "../dialect/syntax.ts";
import type { Doings } from "./understood.ts";

// What the engine prints inside another operator's details, or not at all, would pass an allow-list of
// operators: a CREATE before a LOAD CSV is missing from its plan.
const never = ["loadCSVClause", "useClause", "subqueryInTransactionsParameters"] as const;

const writing = [
  "createClause",
  "insertClause",
  "mergeClause",
  "deleteClause",
  "setClause",
  "removeClause",
  "foreachClause",
] as const;

const commands = ["command", "composableCommandClauses"] as const;

/** What a text would do, by the clauses in it. */
export function doingsOf(query: Syntax): Doings {
  const shows = (rule: string): boolean => all(query, rule).length > 0;
  const found = never.find(shows);
  return {
    commands: commands.some(shows),
    writes: writing.some(shows),
    never:
      found
        ?.replace("Clause", "")
        .replace("subqueryInTransactionsParameters", "CALL IN TRANSACTIONS") ?? null,
  };
}
