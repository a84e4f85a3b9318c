import { tiesBetween } from "../facts/ties.ts";
import { handle, type Route } from "../http/handle.ts";
import { inTurn } from "../http/turns.ts";
import { matrixOfTies } from "../patterns/matrix.ts";
import { reading, type House } from "./house.ts";

/** What many ties look like together. */
export const patternRoutes = ({ graph, takeTurn }: House): Route[] => [
  handle(
    "matrix",
    inTurn(takeTurn, async (input, signal) => {
      const { ties, nodes, truncated } = await tiesBetween(graph, input, reading(input, signal));
      return { ...matrixOfTies(ties, nodes), truncated };
    }),
  ),
];
