import { handle, type Route } from "../http/handle.ts";
import { inTurn } from "../http/turns.ts";
import { matchesOf } from "../lens/shapes/example.ts";
import { motifsIn } from "../lens/shapes/motifs.ts";
import { nextOf } from "../lens/shapes/next.ts";
import { tableOf } from "../lens/table.ts";
import { comparedBy } from "../lens/views/compare.ts";
import { conceptsIn } from "../lens/views/concepts.ts";
import { cutsOf } from "../lens/views/cuts.ts";
import { findingsFor } from "../lens/views/findings.ts";
import { gapsOf } from "../lens/views/gaps.ts";
import { lensesFor } from "../lens/views/lenses.ts";
import { previewOf } from "../lens/views/preview.ts";
import { projectionOf } from "../lens/views/projection.ts";
import { reading, type House } from "./house.ts";

/** What many ties look like together. */
export const patternRoutes = (house: House): Route[] => {
  const { graph, takeTurn, timeoutMs } = house;
  const within = (input: { database?: string | undefined }, signal: AbortSignal) => ({
    ...reading(input, signal),
    timeoutMs,
  });
  return [
    handle(
      "lenses",
      inTurn(takeTurn, (input, signal) => lensesFor(house, input, within(input, signal))),
    ),
    handle(
      "findings",
      inTurn(takeTurn, (input, signal) => findingsFor(house, input, within(input, signal))),
    ),
    handle(
      "findingsThrough",
      inTurn(takeTurn, (input, signal) => findingsFor(house, input, within(input, signal))),
    ),
    handle(
      "lens",
      inTurn(takeTurn, (input, signal) => previewOf(house, input, within(input, signal))),
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
    handle(
      "example",
      inTurn(takeTurn, (input, signal) => matchesOf(graph, input, within(input, signal))),
    ),
    handle(
      "next",
      inTurn(takeTurn, (input, signal) => nextOf(graph, input, within(input, signal))),
    ),
    handle(
      "motifs",
      inTurn(takeTurn, (input, signal) => motifsIn(graph, input, within(input, signal))),
    ),
  ];
};
