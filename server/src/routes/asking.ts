import { askedBy } from "../explore/asked.ts";
import { givenText, runGiven } from "../graph/queries.ts";
import { handle, type Route } from "../http/handle.ts";
import { inTurn } from "../http/turns.ts";
import { reading, type House } from "./house.ts";
import { fromShelf, shownShelves } from "./shelf.ts";

/** The named queries. */
export const askingRoutes = ({ graph, shelves, takeTurn }: House): Route[] => [
  handle("queries", () => shownShelves(shelves)),
  handle(
    "runQuery",
    inTurn(takeTurn, async (input, signal) => {
      const query = fromShelf(shelves, `${input.shelf}/${input.name}`);
      const options = reading(input, signal);
      const answer = await runGiven(graph, query, input.params, options);
      return { ...answer, asked: [askedBy(givenText(graph, query, input.params), options)] };
    }),
  ),
];
