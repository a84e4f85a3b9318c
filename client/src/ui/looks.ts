import { labelOf } from "../exploration/names.ts";
import type { Plan } from "../exploration/plan.ts";
import type { Exploration } from "../exploration/step.ts";
import { lookAt, type Look } from "./palette.ts";

/** The look of each cluster, by its place on the board; everything in it shares it. */
export const looksOf = (clusters: Plan["clusters"]): Map<string, Look> => {
  const looks = new Map<string, Look>();
  clusters.forEach(({ id, areas, cities }, index) => {
    for (const member of [id, ...areas, ...cities]) looks.set(member, lookAt(index));
  });
  return looks;
};

/** A look for each label, in the labels' own order, so that a label keeps its look while exploring. */
export function labelLooks(nodes: Exploration["nodes"]): Map<string, Look> {
  const labels = [...new Set([...nodes.values()].map(labelOf))].toSorted();
  return new Map(labels.map((label, index) => [label, lookAt(index)]));
}
