import type { EndpointName } from "../../contract/index.ts";
import { GraphError } from "../graph/graph-error.ts";
import { handle, type Route } from "../http/handle.ts";
import { inTurn } from "../http/turns.ts";
import { tableOf } from "../lens/table.ts";
import { conceptsIn } from "../lens/views/concepts.ts";
import { gapsOf } from "../lens/views/gaps.ts";
import { projectionOf } from "../lens/views/projection.ts";
import { reading, type House } from "./house.ts";

const toCome: EndpointName[] = [
  "lenses",
  "findings",
  "compare",
  "cuts",
  "example",
  "next",
  "motifs",
];

/** What many ties look like together. */
export const patternRoutes = (house: House): Route[] => {
  const { takeTurn, timeoutMs } = house;
  const within = (input: { database?: string | undefined }, signal: AbortSignal) => ({
    ...reading(input, signal),
    timeoutMs,
  });
  return [
    ...toCome.map((name) =>
      handle(name, () => {
        throw new GraphError("not-found", `${name} is not answered yet`);
      }),
    ),
    handle(
      "matrix",
      inTurn(takeTurn, (input, signal) => tableOf(house, input, within(input, signal))),
    ),
    handle(
      "concepts",
      inTurn(takeTurn, (input, signal) => conceptsIn(house, input, within(input, signal))),
    ),
    handle(
      "gaps",
      inTurn(takeTurn, (input, signal) => gapsOf(house, input, within(input, signal))),
    ),
    handle(
      "projection",
      inTurn(takeTurn, (input, signal) => projectionOf(house, input, within(input, signal))),
    ),
  ];
};
