import { type Bits, has } from "../bits.ts";
import type { Context } from "../context.ts";
import type { Found } from "./enumerate.ts";
import { hitsAll } from "./hit.ts";
import { signsIn } from "./signs.ts";

export interface Stability {
  stability: number;
  /** False where it is an estimate, never above the truth. */
  exact: boolean;
}

/** Up to so many rows it is always told exactly: there are 2²⁰ subsets. */
const fewRows = 20;
const mostBranches = 4096;
/** What is less likely is less than a double can tell beside 1. */
const leastTold = 2 ** -60;

/** The rows that lack a column as bits, numbered as they are met; null for more than 32 of them in all. */
const maskIn = (numbers: Map<number, number>) => (extent: Int32Array, column: Bits) => {
  let mask = 0;
  for (let at = 0; at < extent.length; at += 1) {
    const row = extent[at] as number;
    if (has(column, row)) continue;
    const bit = numbers.get(row) ?? numbers.size;
    numbers.set(row, bit);
    if (bit > 31) return null;
    mask |= 1 << bit;
  }
  return mask;
};

/**
 * The share of the subsets of an extent that have no column beyond the intent (Kuznetsov 2007): a subset is such
 * when it meets, of every further column, the rows that lack it. Told by counting those subsets, branch by branch,
 * where they turn on 32 rows at most; else by the product over the columns, which is never above it (Harris 1960).
 */
export const stabilityIn = (context: Context): ((concept: Found) => Stability) => {
  const { counts, high, low, read } = signsIn(context);
  return ({ extent, intent }) => {
    read(extent);
    // From the column that the fewest lack: what they miss together beyond some point is nothing.
    const near: { column: number; lacking: number }[] = [];
    const met = new Set<number>();
    for (let column = 0; column < context.columns; column += 1) {
      const lacking = extent.length - (counts[column] as number);
      const sign = (high[column] as number) * 2 ** 21 + ((low[column] as number) >>> 11);
      if (has(intent, column) || met.has(sign) || 0.5 ** lacking < leastTold) continue;
      met.add(sign);
      near.push({ column, lacking });
    }
    const estimate = near.reduce((product, { lacking }) => product * (1 - 0.5 ** lacking), 1);
    if (near.length <= 1 || estimate === 1) return { stability: estimate, exact: true };
    const maskOf = maskIn(new Map());
    const masks: number[] = [];
    for (const { column } of near) {
      const mask = maskOf(extent, context.byColumn[column] as Bits);
      if (mask === null) return { stability: estimate, exact: false };
      masks.push(mask);
    }
    const exact = hitsAll(masks, extent.length <= fewRows ? Infinity : mostBranches);
    return exact === null
      ? { stability: estimate, exact: false }
      : { stability: exact, exact: true };
  };
};
