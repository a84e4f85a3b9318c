import { checkQuery } from "../adhoc/check-query.ts";
import { guardedChange } from "../graph/guard/guarded-change.ts";
import { guardedStream } from "../graph/guard/guarded-stream.ts";
import { isUnlocked } from "../graph/guard/unlocked.ts";
import { knownLanguage } from "../adhoc/known-language.ts";
import { planQuery } from "../adhoc/plan-query.ts";
import { mayWrite } from "../http/door.ts";
import { handleRows } from "../http/handle-rows.ts";
import { handle, type Route } from "../http/handle.ts";
import { inTurn, turns } from "../http/turns.ts";
import { reading, type House } from "./house.ts";

/** Checks at once: each takes milliseconds, so more than these are a fault of who asks. */
const mostChecks = 16;

/** What users type: run, and told of before it is. */
export const workbenchRoutes = (house: House): Route[] => {
  const { graph, rowLimit, byteLimit, timeoutMs } = house;
  const within = (asked: { timeoutMs?: number | undefined }): number =>
    Math.min(asked.timeoutMs ?? timeoutMs, timeoutMs);
  return [
    handleRows(
      "cypher",
      house,
      async ({ text, params, write = false, ...asked }, signal, asker) => {
        if (write) mayWrite(asker);
        return (write ? guardedChange : guardedStream)(graph, text, params ?? {}, {
          ...reading(asked, signal),
          rowLimit: Math.min(asked.rowLimit ?? rowLimit, rowLimit),
          timeoutMs: within(asked),
        });
      },
    ),
    handle(
      "plan",
      inTurn(house.takeTurn, ({ text, params, profile = false, ...asked }, signal) => {
        const options = { ...reading(asked, signal), timeoutMs: within(asked), profile };
        return planQuery(graph, text, params ?? {}, options);
      }),
    ),
    handle(
      "check",
      // Not ended with its asker: an engine ends a query by a process or a connection, which is dearer.
      inTurn(turns(mostChecks), async ({ text, params, database }) => ({
        marks: await checkQuery(graph, text, params ?? {}, { database }),
      })),
    ),
    handle("language", (input) => knownLanguage(graph, input)),
    handle("limits", async ({ database }, _signal, { may }) => ({
      rows: rowLimit,
      bytes: byteLimit,
      millis: timeoutMs,
      profile: graph.abilities.profile,
      writes: may === "write" && (await isUnlocked(graph, database)),
    })),
  ];
};
