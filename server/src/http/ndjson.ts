import type { Value } from "@chengmai/cypher";
import type { Response } from "express";
import { once } from "node:events";
import type { RowStream } from "../graph/graph.ts";
import { problemOf } from "./problem.ts";
import { partsOf, type Bounds, type Told } from "./row-lines.ts";

/**
 * Sends a stream of rows as NDJSON: columns, batches as they come, then the summary or, if it fails
 * underway, the problem. Waits for slow readers; stops with the one who leaves.
 */
export const sendRows = async (
  response: Response,
  stream: RowStream,
  signal: AbortSignal,
  bounds: Bounds,
): Promise<void> => {
  response.status(200).type("application/x-ndjson").set("Cache-Control", "no-store");
  // The summary may fail before anyone awaits it; the loop below is where that is told.
  stream.summary.catch(() => undefined);
  const send = (said: object): boolean => response.write(`${JSON.stringify(said)}\n`);
  try {
    send({ columns: stream.columns });
    for await (const part of partsOf(stream, bounds)) {
      if (signal.aborted) return;
      const ready = "line" in part ? response.write(part.line) : send(part);
      if (!ready) await once(response, "drain", { signal });
    }
  } catch (error) {
    if (signal.aborted) return;
    send({ problem: problemOf(error, response.req.originalUrl) });
  }
  response.end();
};

/** The same, whole. */
export const collect = async (
  stream: RowStream,
  bounds: Bounds,
): Promise<{ columns: string[]; rows: Value[][]; summary: Told }> => {
  stream.summary.catch(() => undefined);
  const rows: Value[][] = [];
  for await (const part of partsOf(stream, bounds)) {
    if ("summary" in part) return { columns: stream.columns, rows, summary: part.summary };
    for (const row of part.rows) rows.push(row);
  }
  throw new TypeError("a stream ends with its summary");
};
