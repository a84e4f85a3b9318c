import { endpoint, type Parsed } from "../../contract/index.ts";
import type { RowStream } from "../graph/graph.ts";
import { askerOf, type Asker } from "./signing/asker.ts";
import { attended } from "./sending/attended.ts";
import { accepted, strictAnswers, type Route } from "./handle.ts";
import { collect, sendRows } from "./ndjson.ts";
import { readInput } from "./read-input.ts";
import type { TakeTurn } from "./turns.ts";
import { answerJson } from "./sending/unread.ts";

type Streams = "cypher";

/** How answers that come row by row are bounded. */
interface RowAnswers {
  takeTurn: TakeTurn;
  byteLimit: number;
  patienceMs: number;
}

/** As `handle`, for answers that come row by row: NDJSON, or whole for who accepts only JSON. */
export const handleRows = <Name extends Streams>(
  name: Name,
  { takeTurn, byteLimit, patienceMs }: RowAnswers,
  work: (input: Parsed<Name>, signal: AbortSignal, asker: Asker) => Promise<RowStream>,
): Route => ({
  name,
  handler: async (request, response) => {
    const started = performance.now();
    const type = accepted(request, ["application/x-ndjson", "application/json"]);
    const input = readInput(name, request);
    const giveBack = takeTurn();
    try {
      const bounds = { bytes: Math.min(input.byteLimit ?? byteLimit, byteLimit), started };
      const answer = await attended(response, async (signal) => {
        const stream = await work(input, signal, askerOf(response));
        // The turn is the query's, not its reader's.
        stream.summary.then(giveBack, giveBack);
        if (type === "application/json") return collect(stream, bounds);
        await sendRows({ response, signal, patienceMs }, stream, bounds);
        return null;
      });
      if (answer === null) return;
      if (request.app.enabled(strictAnswers)) endpoint(name).output.parse(answer);
      await answerJson(response, answer);
    } finally {
      giveBack();
    }
  },
});
