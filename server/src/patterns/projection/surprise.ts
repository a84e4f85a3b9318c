import type { Context } from "../context.ts";
import { Ended, type GoOn } from "../work.ts";
import { bicmOf } from "./bicm.ts";
import type { Links } from "./links.ts";
import { atLeast } from "./poisson-binomial.ts";

/**
 * How likely two rows share as much as they do, were ties at random with the degrees of rows and columns kept on
 * average: BiCM and the Poisson-binomial law (Saracco et al. 2017). Pairs of the same two degrees have one law.
 * Costs pairs of degrees × columns × what is shared.
 * @throws Ended
 */
export const surpriseOf = (context: Context, { a, b, shared }: Links, goOn: GoOn): Float64Array => {
  const columnDegrees = Array.from({ length: context.columns }, () => 0);
  for (const own of context.columnsOf)
    for (const column of own) columnDegrees[column] = (columnDegrees[column] ?? 0) + 1;
  const model = bicmOf(
    context.columnsOf.map(({ length }) => length),
    columnDegrees,
  );
  const { kindOfRow, columnKinds, chances } = model;
  const kinds = chances.length;
  // Of each pair of kinds the most that any pair of rows shares.
  const pairOf = (link: number): number => {
    const [one, other] = [kindOfRow[a[link] as number] ?? 0, kindOfRow[b[link] as number] ?? 0];
    return Math.min(one, other) * kinds + Math.max(one, other);
  };
  const most = new Map<number, number>();
  for (let link = 0; link < a.length; link += 1) {
    const pair = pairOf(link);
    most.set(pair, Math.max(most.get(pair) ?? 0, shared[link] as number));
  }
  const laws = new Map<number, Float64Array>();
  for (const [pair, own] of most) {
    if (!goOn(laws.size / most.size)) throw new Ended();
    const [one, other] = [chances[Math.floor(pair / kinds)], chances[pair % kinds]];
    const draws = columnKinds.map(({ count }, j) => ({
      chance: (one?.[j] ?? 0) * (other?.[j] ?? 0),
      count,
    }));
    laws.set(pair, atLeast(draws, own));
  }
  return Float64Array.from(a, (_, link) => laws.get(pairOf(link))?.[shared[link] as number] ?? 1);
};
