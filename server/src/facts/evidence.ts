import type { LeavingOut } from "../explore/left-out.ts";
import type { Graph, ReadOptions } from "../graph/graph.ts";
import { holdsBuiltIn } from "./built-in.ts";

const claim = "Claim";
const evidenceTypes = ["SUPPORTED_BY", "ABOUT"];

const nothing: LeavingOut = () => ({ withoutTypes: [], withoutLabels: [] });

const unlessAsked: LeavingOut = ({ labels, types }) =>
  labels?.includes(claim) || types?.some((type) => evidenceTypes.includes(type))
    ? nothing({})
    : { withoutTypes: evidenceTypes, withoutLabels: [claim] };

/**
 * Leaves claims out of walks that do not ask for them: two cities are joined by what they do, not by a sentence
 * that happens to name both. In a foreign database nothing is left out: its Claim and ABOUT are its own.
 */
export const evidenceLeftOut = async (graph: Graph, options: ReadOptions): Promise<LeavingOut> =>
  (await holdsBuiltIn(graph, options)) ? unlessAsked : nothing;
