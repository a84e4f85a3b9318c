import type { Value } from "@chengmai/cypher";
import type { Response } from "express";
import { once } from "node:events";
import type { Answer, RowStream, Summary } from "../graph/graph.ts";
import { problemOf } from "./problem.ts";

// Rows are limited by number; this is for the few that are very long.
const mostCharacters = 32_000_000;

type Part = { rows: Value[][]; line: string } | { summary: Summary };

const tooLong: Summary["notices"][number] = {
  code: "answer-too-long",
  message: "The answer was cut: more than 32 million characters are not sent at once",
};

/** The batches of a stream and then its summary; ends early, and says so, when it grows too long. */
async function* parts(stream: RowStream, most: number): AsyncGenerator<Part> {
  const started = performance.now();
  let characters = 0;
  let count = 0;
  for await (const rows of stream) {
    const line = JSON.stringify({ rows });
    characters += line.length;
    if (characters > most) {
      const millis = Math.round(performance.now() - started);
      yield { summary: { rows: count, truncated: true, millis, notices: [tooLong] } };
      return;
    }
    count += rows.length;
    yield { rows, line };
  }
  yield { summary: await stream.summary };
}

/**
 * Sends a stream of rows as NDJSON: columns, batches as they come, then the summary or, if it fails
 * underway, the problem. Waits for slow readers; stops with the one who leaves.
 */
export const sendRows = async (
  response: Response,
  stream: RowStream,
  signal: AbortSignal,
  most = mostCharacters,
): Promise<void> => {
  response.status(200).type("application/x-ndjson").set("Cache-Control", "no-store");
  // The summary may fail before anyone awaits it; the loop below is where that is told.
  stream.summary.catch(() => undefined);
  const send = (line: string): boolean => response.write(`${line}\n`);
  try {
    send(JSON.stringify({ columns: stream.columns }));
    for await (const part of parts(stream, most)) {
      if (signal.aborted) return;
      const line = "line" in part ? part.line : JSON.stringify(part);
      if (!send(line)) await once(response, "drain", { signal });
    }
  } catch (error) {
    if (signal.aborted) return;
    send(JSON.stringify({ problem: problemOf(error, response.req.originalUrl) }));
  }
  response.end();
};

/** The same, whole. */
export const collect = async (stream: RowStream, most = mostCharacters): Promise<Answer> => {
  stream.summary.catch(() => undefined);
  const rows: Value[][] = [];
  for await (const part of parts(stream, most)) {
    if ("summary" in part) return { columns: stream.columns, rows, summary: part.summary };
    rows.push(...part.rows);
  }
  throw new TypeError("a stream ends with its summary");
};
