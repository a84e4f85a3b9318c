import type { Response } from "express";
import { once } from "node:events";
import type { RowStream } from "../graph/graph.ts";
import { problemOf } from "./problem.ts";

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

/**
 * Sends a stream of rows as NDJSON: columns, batches as they come, then the summary or, if it fails
 * underway, the problem. Waits for slow readers; stops with the one who leaves.
 */
export const sendRows = async (
  response: Response,
  stream: RowStream,
  signal: AbortSignal,
): Promise<void> => {
  response.status(200).type("application/x-ndjson").set("Cache-Control", "no-store");
  // The summary may fail before anyone awaits it; the loop below is where that is told.
  stream.summary.catch(() => undefined);
  try {
    response.write(line({ columns: stream.columns }));
    for await (const rows of stream) {
      if (signal.aborted) return;
      if (!response.write(line({ rows }))) await once(response, "drain", { signal });
    }
    response.write(line({ summary: await stream.summary }));
  } catch (error) {
    if (signal.aborted) return;
    response.write(line({ problem: problemOf(error, response.req.originalUrl) }));
  }
  response.end();
};

/** The same, whole. */
export const collect = async (stream: RowStream) => {
  const rows = [];
  for await (const batch of stream) rows.push(...batch);
  return { columns: stream.columns, rows, summary: await stream.summary };
};
