import { endpoint, type Parsed } from "../../contract/index.ts";
import type { RowStream } from "../graph/graph.ts";
import { clientGone } from "./client-gone.ts";
import { strictAnswers, type Route } from "./handle.ts";
import { collect, sendRows } from "./ndjson.ts";
import { readInput } from "./read-input.ts";
import type { TakeTurn } from "./turns.ts";

type Streams = "cypher";

/** How answers that come row by row are bounded. */
export interface RowAnswers {
  takeTurn: TakeTurn;
  byteLimit: number;
}

/** As `handle`, for answers that come row by row: NDJSON, or whole for who accepts only JSON. */
export const handleRows = <Name extends Streams>(
  name: Name,
  { takeTurn, byteLimit }: RowAnswers,
  work: (input: Parsed<Name>, signal: AbortSignal) => Promise<RowStream>,
): Route => ({
  name,
  handler: async (request, response) => {
    const started = performance.now();
    const input = readInput(name, request);
    const signal = clientGone(response);
    const giveBack = takeTurn();
    try {
      const bounds = { bytes: Math.min(input.byteLimit ?? byteLimit, byteLimit), started };
      const stream = await work(input, signal);
      if (request.accepts(["application/x-ndjson", "application/json"]) !== "application/json") {
        return await sendRows(response, stream, signal, bounds);
      }
      const answer = await collect(stream, bounds);
      if (signal.aborted) return;
      if (request.app.enabled(strictAnswers)) endpoint(name).output.parse(answer);
      response.json(answer);
    } finally {
      giveBack();
    }
  },
});
