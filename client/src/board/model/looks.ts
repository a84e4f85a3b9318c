import { once } from "../../exploration/model/once.ts";
import type { State } from "../../exploration/model/state.ts";
import { lookAt, type Look } from "../../ui/palette.ts";
import { planOf } from "./plan.ts";
import { tiesOf } from "./ties.ts";

/**
 * The look of each cluster, by its place among all of them; everything in it shares it. To be asked of the whole
 * state: neither what is switched off nor what is inherited changes a look.
 */
export const looksOf = once((state: State): ReadonlyMap<string, Look> => {
  const stated = tiesOf(state).filter(({ strength }) => strength === "stated");
  const looks = new Map<string, Look>();
  planOf(state, stated).clusters.forEach(({ id, areas, cities }, index) => {
    for (const member of [id, ...areas, ...cities]) looks.set(member, lookAt(index));
  });
  return looks;
});
