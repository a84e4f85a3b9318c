import type { Node } from "@chengmai/cypher";
import { atWork, sent } from "../at-work.ts";
import type { Projected } from "../../patterns/jobs/projection.ts";
import type { Weight } from "../../patterns/projection/links.ts";
import type { Ground, LensRequest, Wishes } from "../lens.ts";
import { readLens, told, type ToldContext } from "../read-lens.ts";

interface Wanted extends LensRequest {
  side: "rows" | "columns";
  weight: Weight;
  backbone: "none" | "disparity" | "bicm";
  alpha: number;
  correction: "none" | "fdr";
  seed: number;
}

/** One side of a lens joined by what it shares of the other. */
export const projectionOf = async (
  ground: Ground,
  request: Wanted,
  options: Wishes,
): Promise<ToldContext & Projected & { nodes: Node[] }> => {
  const context = await readLens(ground, request, options);
  const { side, weight, backbone, alpha, correction, seed } = request;
  const wanted = { weight, backbone, alpha, correction, seed };
  const found = await atWork("projection", { context: await sent(context), side, wanted }, options);
  const nodes = side === "rows" ? context.rows : context.columns;
  return { ...told(context), nodes, ...found, truncated: context.truncated || found.truncated };
};
