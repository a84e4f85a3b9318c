import { bundled } from "./bundled.ts";
import { derived } from "./deriving/derived.ts";
import type { Graph, Shaped } from "./graph.ts";
import { grouped } from "./grouped.ts";
import { leftOut } from "./left-out.ts";
import { merged } from "./same.ts";
import type { Shape } from "./shape.ts";

/** The graph with what is merged and derived: what can be hidden, counted and looked through. */
export const enriched = (graph: Graph, { same, derived: all }: Shape): Shaped =>
  derived(merged(graph, same), all);

/** Of what is left to be seen, the picture: left out, grouped, and joined into one. */
export function drawnTogether(shaped: Shaped, shape: Shape): Shaped {
  const found = grouped(leftOut(shaped, shape.out), shape);
  return shape.bundled ? bundled(found, shape.loose) : found;
}
