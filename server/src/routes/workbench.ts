import { guardedStream } from "../graph/guard/guarded-stream.ts";
import { handleRows } from "../http/handle-rows.ts";
import { handle, type Route } from "../http/handle.ts";
import { reading, type House } from "./house.ts";

/** What users type: run, and told of before it is. */
export const workbenchRoutes = (house: House): Route[] => {
  const { graph, rowLimit, byteLimit, timeoutMs } = house;
  const within = (asked: { timeoutMs?: number | undefined }): number =>
    Math.min(asked.timeoutMs ?? timeoutMs, timeoutMs);
  return [
    handleRows("cypher", house, ({ text, params, ...asked }, signal) =>
      guardedStream(graph, text, params ?? {}, {
        ...reading(asked, signal),
        rowLimit: Math.min(asked.rowLimit ?? rowLimit, rowLimit),
        timeoutMs: within(asked),
      }),
    ),
    handle("limits", () => ({
      rows: rowLimit,
      bytes: byteLimit,
      millis: timeoutMs,
      profile: graph.abilities.profile,
      writes: false,
    })),
  ];
};
