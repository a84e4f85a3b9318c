import type { EndpointName } from "../../contract/index.ts";
import { tiesBetween } from "../facts/ties.ts";
import { GraphError } from "../graph/graph-error.ts";
import { handle, type Route } from "../http/handle.ts";
import { inTurn } from "../http/turns.ts";
import { matrixOfTies } from "../patterns/matrix.ts";
import { reading, type House } from "./house.ts";

const toCome: EndpointName[] = [
  "lenses",
  "findings",
  "concepts",
  "gaps",
  "compare",
  "projection",
  "cuts",
  "example",
  "next",
  "motifs",
];

/** What many ties look like together. */
export const patternRoutes = ({ graph, takeTurn }: House): Route[] => [
  ...toCome.map((name) =>
    handle(name, () => {
      throw new GraphError("not-found", `${name} is not answered yet`);
    }),
  ),
  handle(
    "matrix",
    inTurn(takeTurn, async ({ rows = "", columns = "", ...input }, signal) => {
      const asked = { ...input, rows, columns };
      const { ties, nodes, truncated } = await tiesBetween(graph, asked, reading(input, signal));
      const matrix = matrixOfTies(ties, nodes);
      const cells = matrix.cells.map((cell) => ({
        ...cell,
        strength: "stated" as const,
        relationships: [],
      }));
      return {
        ...matrix,
        cells,
        world: "open" as const,
        trees: { rows: [], columns: [] },
        truncated,
      };
    }),
  ),
];
