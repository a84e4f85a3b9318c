import { runNamed } from "../graph/queries.ts";
import { handle, type Route } from "../http/handle.ts";
import { inTurn } from "../http/turns.ts";
import { reading, type House } from "./house.ts";
import { fromShelf, shelf, shown } from "./shelf.ts";

/** The named queries. */
export const askingRoutes = ({ graph, takeTurn }: House): Route[] => [
  handle("queries", () => shelf().flatMap(shown)),
  handle(
    "runQuery",
    inTurn(takeTurn, (input, signal) => {
      const query = fromShelf(`${input.shelf}/${input.name}`);
      return runNamed(graph, query.name, input.params, reading(input, signal));
    }),
  ),
];
