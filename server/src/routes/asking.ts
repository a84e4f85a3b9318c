import { runGiven } from "../graph/queries.ts";
import { handle, type Route } from "../http/handle.ts";
import { inTurn } from "../http/turns.ts";
import { reading, type House } from "./house.ts";
import { fromShelf, shownShelves } from "./shelf.ts";

/** The named queries. */
export const askingRoutes = ({ graph, shelves, takeTurn }: House): Route[] => [
  handle("queries", () => shownShelves(shelves)),
  handle(
    "runQuery",
    inTurn(takeTurn, (input, signal) => {
      const query = fromShelf(shelves, `${input.shelf}/${input.name}`);
      return runGiven(graph, query, input.params, reading(input, signal));
    }),
  ),
];
