import type { Along } from "../../contract/along.ts";
import type { Output, Parsed } from "../../contract/index.ts";
import { handleAlong, type Tell } from "../http/handle-along.ts";
import type { Route } from "../http/handle.ts";
import { inTurn } from "../http/turns.ts";
import type { Wishes } from "../lens/lens.ts";
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

type Read = Parameters<typeof reading>[0];

/** What many ties look like together. */
export const patternRoutes = (house: House): Route[] => {
  const { graph, takeTurn, timeoutMs } = house;
  const wishes = (input: Read, signal: AbortSignal, tell: Tell<never>): Wishes => ({
    ...reading(input, signal),
    timeoutMs,
    tell: (share) => tell({ share }),
  });
  /** Its turn, its time, and who hears how far it is: the same for each. */
  const along = <Name extends Along>(
    name: Name,
    work: (input: Parsed<Name>, within: Wishes) => Promise<Output<Name>>,
  ): Route =>
    handleAlong(
      name,
      inTurn(takeTurn, (input: Parsed<Name>, signal: AbortSignal, tell: Tell<Output<Name>>) =>
        work(input, wishes(input, signal, tell)),
      ),
    );
  return [
    along("lenses", (input, within) => lensesFor(house, input, within)),
    along("findings", (input, within) => findingsFor(house, input, within)),
    along("findingsThrough", (input, within) => findingsFor(house, input, within)),
    along("lens", (input, within) => previewOf(house, input, within)),
    along("matrix", (input, within) => tableOf(house, input, within)),
    along("concepts", (input, within) => conceptsIn(house, input, within)),
    along("gaps", (input, within) => gapsOf(house, input, within)),
    along("compare", (input, within) => comparedBy(house, input, within)),
    along("cuts", (input, within) => cutsOf(house, input, within)),
    along("projection", (input, within) => projectionOf(house, input, within)),
    along("example", (input, within) => matchesOf(graph, input, within)),
    along("next", (input, within) => nextOf(graph, input, within)),
    handleAlong(
      "motifs",
      inTurn(takeTurn, (input, signal, tell) =>
        motifsIn(graph, input, {
          ...wishes(input, signal, tell),
          soFar: (share, found) => tell({ share, found }),
        }),
      ),
    ),
  ];
};
