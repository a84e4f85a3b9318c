import type { EndpointName } from "../../contract/index.ts";
import { GraphError } from "../graph/graph-error.ts";
import { handle, type Route } from "../http/handle.ts";
import { inTurn } from "../http/turns.ts";
import { tableOf } from "../lens/table.ts";
import { comparedBy } from "../lens/views/compare.ts";
import { conceptsIn } from "../lens/views/concepts.ts";
import { cutsOf } from "../lens/views/cuts.ts";
import { findingsFor } from "../lens/views/findings.ts";
import { gapsOf } from "../lens/views/gaps.ts";
import { lensesFor } from "../lens/views/lenses.ts";
import { projectionOf } from "../lens/views/projection.ts";
import { reading, type House } from "./house.ts";

const toCome: EndpointName[] = ["example", "next", "motifs"];

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
      "lenses",
      inTurn(takeTurn, (input, signal) => lensesFor(house, input, within(input, signal))),
    ),
    handle(
      "findings",
      inTurn(takeTurn, (input, signal) => findingsFor(house, input, within(input, signal))),
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
      "compare",
      inTurn(takeTurn, (input, signal) => comparedBy(house, input, within(input, signal))),
    ),
    handle(
      "cuts",
      inTurn(takeTurn, (input, signal) => cutsOf(house, input, within(input, signal))),
    ),
    handle(
      "projection",
      inTurn(takeTurn, (input, signal) => projectionOf(house, input, within(input, signal))),
    ),
  ];
};
