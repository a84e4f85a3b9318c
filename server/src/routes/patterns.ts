import { handleAlong, type Tell } from "../http/handle-along.ts";
import type { Route } from "../http/handle.ts";
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
  const within = (
    input: { database?: string | undefined },
    signal: AbortSignal,
    tell: Tell<never>,
  ) => ({ ...reading(input, signal), timeoutMs, tell: (share: number) => tell({ share }) });
  return [
    handleAlong(
      "lenses",
      inTurn(takeTurn, (input, signal, tell) =>
        lensesFor(house, input, within(input, signal, tell)),
      ),
    ),
    handleAlong(
      "findings",
      inTurn(takeTurn, (input, signal, tell) =>
        findingsFor(house, input, within(input, signal, tell)),
      ),
    ),
    handleAlong(
      "findingsThrough",
      inTurn(takeTurn, (input, signal, tell) =>
        findingsFor(house, input, within(input, signal, tell)),
      ),
    ),
    handleAlong(
      "lens",
      inTurn(takeTurn, (input, signal, tell) =>
        previewOf(house, input, within(input, signal, tell)),
      ),
    ),
    handleAlong(
      "matrix",
      inTurn(takeTurn, (input, signal, tell) => tableOf(house, input, within(input, signal, tell))),
    ),
    handleAlong(
      "concepts",
      inTurn(takeTurn, (input, signal, tell) =>
        conceptsIn(house, input, within(input, signal, tell)),
      ),
    ),
    handleAlong(
      "gaps",
      inTurn(takeTurn, (input, signal, tell) => gapsOf(house, input, within(input, signal, tell))),
    ),
    handleAlong(
      "compare",
      inTurn(takeTurn, (input, signal, tell) =>
        comparedBy(house, input, within(input, signal, tell)),
      ),
    ),
    handleAlong(
      "cuts",
      inTurn(takeTurn, (input, signal, tell) => cutsOf(house, input, within(input, signal, tell))),
    ),
    handleAlong(
      "projection",
      inTurn(takeTurn, (input, signal, tell) =>
        projectionOf(house, input, within(input, signal, tell)),
      ),
    ),
    handleAlong(
      "example",
      inTurn(takeTurn, (input, signal, tell) =>
        matchesOf(graph, input, within(input, signal, tell)),
      ),
    ),
    handleAlong(
      "next",
      inTurn(takeTurn, (input, signal, tell) => nextOf(graph, input, within(input, signal, tell))),
    ),
    handleAlong(
      "motifs",
      inTurn(takeTurn, (input, signal, tell) =>
        motifsIn(graph, input, {
          ...within(input, signal, tell),
          soFar: (share, found) => tell({ share, found }),
        }),
      ),
    ),
  ];
};
