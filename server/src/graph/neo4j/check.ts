import type { Findings, Mark } from "../graph.ts";
import type { Connection } from "./connection/connection.ts";
import { explained, linesBefore, planOf } from "./explain.ts";
import { plainly } from "./notice-words.ts";
import { noticesOf } from "./notices.ts";
import type { Run } from "./run.ts";

/** That a parameter is missing is said where it is filled in. */
const parameterMissing = "01N60";

/** What the planner remarks of a text, and its plan; throws where it cannot be planned. */
export async function checkText(connection: Connection, run: Run): Promise<Findings> {
  const summary = await explained(connection, run, false);
  const marks = noticesOf(summary, linesBefore)
    .filter(({ code }) => code !== parameterMissing)
    .map((notice): Mark => Object.assign(notice, { kind: "notice" as const }, plainly(notice)));
  return { plan: planOf(summary), marks };
}
