import type { Relationship } from "@chengmai/cypher/values";
import { distinct } from "../../values/distinct.ts";
import { once } from "../../exploration/model/once.ts";
import type { State } from "../../exploration/model/state.ts";
import type { Strength } from "./part.ts";
import { tiesOf, type Tie } from "./ties.ts";
import { userOf } from "./uses.ts";

/** A cluster uses a mechanism: all the ties, of itself and of what lies in it, that say so. */
export interface Ribbon {
  id: string;
  cluster: string;
  mechanism: string;
  ties: readonly Tie[];
  /** Stated where one of its ties is. */
  strength: Strength;
  /** How many claims it rests on. */
  claims: number;
}

export const ribbonId = (cluster: string, mechanism: string): string =>
  `ribbon ${cluster} ${mechanism}`;

/** Stands for what a ribbon hands down. */
export const shareId = (ribbon: string): string => `share ${ribbon}`;

/** How many claims ties rest on, each counted once. */
export function claimsUnder(ties: readonly Tie[]): number {
  const found = new Set<unknown>();
  for (const { basis } of ties) {
    const claims = basis.at(-1)?.properties["claims"];
    if (Array.isArray(claims)) for (const claim of claims) found.add(claim);
  }
  return found.size;
}

const of = (id: string, own: readonly Tie[], cluster: string, mechanism: string): Ribbon => ({
  id,
  cluster,
  mechanism,
  ties: own,
  strength: own.some(({ strength }) => strength === "stated") ? "stated" : "inherited",
  claims: claimsUnder(own),
});

/** The relationships under a ribbon, each once: those stated, or where there are none those of its first tie. */
export function groundUnder({ ties, strength }: Ribbon): Relationship[] {
  const own =
    strength === "stated" ? ties.filter((tie) => tie.strength === "stated") : ties.slice(0, 1);
  return distinct(own.flatMap(({ basis }) => basis));
}

/** One ribbon for each cluster and mechanism that it uses. */
export const ribbonsOf = once((state: State): readonly Ribbon[] => {
  const found = new Map<string, { cluster: string; mechanism: string; own: Tie[] }>();
  for (const tie of tiesOf(state)) {
    const cluster = userOf(state, tie.place);
    if (cluster === null) continue;
    const id = ribbonId(cluster, tie.mechanism);
    const known = found.get(id);
    if (known === undefined) found.set(id, { cluster, mechanism: tie.mechanism, own: [tie] });
    else known.own.push(tie);
  }
  return [...found].map(([id, { cluster, mechanism, own }]) => of(id, own, cluster, mechanism));
});

/** Areas and cities that have a mechanism themselves, or share it through what they lie in. */
export const placesOf = (mechanism: string, ribbons: readonly Ribbon[]): number =>
  ribbons
    .filter((ribbon) => ribbon.mechanism === mechanism)
    .reduce(
      (sum, { ties, cluster }) => sum + ties.filter(({ place }) => place !== cluster).length,
      0,
    );
