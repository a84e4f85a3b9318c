import { labelOf } from "../../values/name.ts";
import type { Plan } from "../../board/model/plan.ts";
import type { Exploration } from "./step.ts";
import { lookAt, type Look } from "../../ui/palette.ts";

/** The look of each cluster, by its place on the board; everything in it shares it. */
export const looksOf = (clusters: Plan["clusters"]): Map<string, Look> => {
  const looks = new Map<string, Look>();
  clusters.forEach(({ id, areas, cities }, index) => {
    for (const member of [id, ...areas, ...cities]) looks.set(member, lookAt(index));
  });
  return looks;
};

// In the order the labels were first met, so that hiding one or meeting another changes no look.
const met = new Map<string, Look>();

/** A look for each label; a label keeps it for as long as the page is open. */
export function labelLooks(nodes: Exploration["nodes"]): ReadonlyMap<string, Look> {
  for (const label of [...new Set([...nodes.values()].map(labelOf))].toSorted())
    if (!met.has(label)) met.set(label, lookAt(met.size));
  return met;
}
