import { guardedStream } from "../graph/guard/guarded-stream.ts";
import { runNamed } from "../graph/queries.ts";
import { handleRows } from "../http/handle-rows.ts";
import { handle, type Route } from "../http/handle.ts";
import { inTurn } from "../http/turns.ts";
import { reading, type House } from "./house.ts";
import { fromShelf, shelf, shown } from "./shelf.ts";

/** The named queries, and what users type. */
export const askingRoutes = ({ graph, takeTurn, ...most }: House): Route[] => [
  handle("queries", () => shelf().flatMap(shown)),
  handle(
    "runQuery",
    inTurn(takeTurn, (input, signal) => {
      const query = fromShelf(`${input.shelf}/${input.name}`);
      return runNamed(graph, query.name, input.params, reading(input, signal));
    }),
  ),
  handleRows("cypher", takeTurn, ({ text, params, ...asked }, signal) =>
    guardedStream(graph, text, params ?? {}, {
      ...reading(asked, signal),
      rowLimit: Math.min(asked.rowLimit ?? most.rowLimit, most.rowLimit),
      timeoutMs: Math.min(asked.timeoutMs ?? most.timeoutMs, most.timeoutMs),
    }),
  ),
];
