import { lookAt, type Look } from "../../ui/palette.ts";
import type { Plan } from "./plan.ts";

/** The look of each cluster, by its place on the board; everything in it shares it. */
export const looksOf = (clusters: Plan["clusters"]): Map<string, Look> => {
  const looks = new Map<string, Look>();
  clusters.forEach(({ id, areas, cities }, index) => {
    for (const member of [id, ...areas, ...cities]) looks.set(member, lookAt(index));
  });
  return looks;
};
