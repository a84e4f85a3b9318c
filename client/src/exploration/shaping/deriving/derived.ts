import type { Shaped } from "../graph.ts";
import { withValueNodes, withValueTies } from "./by-value.ts";
import type { Derivation } from "./derivation.ts";
import { withProperty } from "./property.ts";

/** The graph with what is derived, each from what stands when its turn comes. */
export const derived = (shaped: Shaped, all: readonly Derivation[]): Shaped =>
  all.reduce((now, own) => {
    if (own.make === "nodes") return withValueNodes(now, own);
    if (own.make === "ties") return withValueTies(now, own);
    return { graph: withProperty(now.graph, own), made: now.made };
  }, shaped);
