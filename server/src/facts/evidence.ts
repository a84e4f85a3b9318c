import type { LeavingOut } from "../explore/left-out.ts";
import type { Graph, ReadOptions } from "../graph/graph.ts";
import { holdsBuiltIn } from "./built-in.ts";
import { marker } from "./seeding/rows.ts";

const claim = "Claim";
const evidence = { mark: marker, types: ["SUPPORTED_BY", "ABOUT"], labels: [claim] };

const unlessAsked: LeavingOut = ({ labels = [], types = [], nodes = [] }) =>
  labels.includes(claim) ||
  types.some((type) => evidence.types.includes(type)) ||
  nodes.some((node) => node.labels.includes(claim) && node.properties[marker] !== undefined)
    ? null
    : evidence;

/**
 * Leaves our claims out of walks that do not ask for them: two cities are joined by what they do, not by a sentence
 * that happens to name both. Somebody else's Claim and ABOUT are their own, also beside ours.
 */
export const evidenceLeftOut = async (graph: Graph, options: ReadOptions): Promise<LeavingOut> =>
  (await holdsBuiltIn(graph, options)) ? unlessAsked : () => null;
