import type { Value } from "@chengmai/cypher";
import type { RowStream } from "../graph/graph.ts";
import { problemOf } from "./problem.ts";
import { partsOf, type Bounds, type Part, type Told } from "./row-lines.ts";
import { ahead, sendTaken, type Reader } from "./sending/taken.ts";
import { unreadOf } from "./sending/unread.ts";

const line = (said: object): Buffer => Buffer.from(`${JSON.stringify(said)}\n`);

const bytesOf = (part: Part): number => ("line" in part ? part.line.length : 0);

/**
 * Sends a stream of rows as NDJSON: columns, batches as they come, then the summary or, if it fails
 * underway, the problem. Waits for slow readers; stops with the one who leaves.
 */
export const sendRows = async (
  reader: Reader,
  stream: RowStream,
  bounds: Bounds,
): Promise<void> => {
  const { response, signal } = reader;
  response.status(200).type("application/x-ndjson").set("Cache-Control", "no-store");
  // The summary may fail before anyone awaits it; the loop below is where that is told.
  stream.summary.catch(() => undefined);
  try {
    await sendTaken(reader, line({ columns: stream.columns }));
    const parts = ahead(partsOf(stream, bounds), bytesOf, unreadOf(response));
    for await (const part of parts) {
      signal.throwIfAborted();
      await sendTaken(reader, "line" in part ? part.line : line(part));
    }
  } catch (error) {
    if (response.destroyed) return;
    const problem = problemOf(signal.aborted ? signal.reason : error, response.req.originalUrl);
    response.write(line({ problem }));
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
