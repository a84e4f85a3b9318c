import { type Bits, membersOf } from "../bits.ts";
import type { Context } from "../context.ts";
import { Ended, type GoOn } from "../work.ts";

export type Weight = "count" | "jaccard" | "cosine" | "hyperbolic";

/** Pairs of rows that share something, `a` below `b`, in lists that go side by side; by `a`, then `b`. */
export interface Links {
  a: Int32Array;
  b: Int32Array;
  /** Columns that both have. */
  shared: Int32Array;
  weight: Float64Array;
}

/** So many pairs are told; a graph of more could not be looked at. */
const mostLinks = 5_000_000;

const lists = () => {
  let size = 1024;
  const own: Links = {
    a: new Int32Array(size),
    b: new Int32Array(size),
    shared: new Int32Array(size),
    weight: new Float64Array(size),
  };
  let count = 0;
  const grow = (): void => {
    size *= 2;
    for (const name of ["a", "b", "shared"] as const) {
      const more = new Int32Array(size);
      more.set(own[name]);
      own[name] = more;
    }
    const more = new Float64Array(size);
    more.set(own.weight);
    own.weight = more;
  };
  return {
    count: () => count,
    push(a: number, b: number, shared: number, weight: number): void {
      if (count === size) grow();
      own.a[count] = a;
      own.b[count] = b;
      own.shared[count] = shared;
      own.weight[count] = weight;
      count += 1;
    },
    all: (): Links => ({
      a: own.a.subarray(0, count),
      b: own.b.subarray(0, count),
      shared: own.shared.subarray(0, count),
      weight: own.weight.subarray(0, count),
    }),
  };
};

/** What two rows share, by how much each of them has. */
const scaled = (how: Weight, shared: number, one: number, other: number): number => {
  if (how === "jaccard") return shared / (one + other - shared);
  return how === "cosine" ? shared / Math.sqrt(one * other) : shared;
};

/**
 * Rows joined by the columns they share: how many, over how many either has (Jaccard), over the geometric mean of how
 * many each has (cosine, Salton 1983), or each column weighing 1 / (its rows − 1) (Newman 2001). Costs for each
 * column the pairs of its rows. `truncated` past five million pairs.
 * @throws Ended
 */
export const linksOf = (
  context: Context,
  how: Weight,
  goOn: GoOn,
): { links: Links; truncated: boolean } => {
  const rowsOf = context.byColumn.map((bits: Bits) => Int32Array.from(membersOf(bits)));
  const share = rowsOf.map(({ length }) => (how === "hyperbolic" ? 1 / (length - 1) : 1));
  const shared = new Int32Array(context.rows);
  const sums = new Float64Array(context.rows);
  const found = lists();
  for (let a = 0; a < context.rows; a += 1) {
    if (a % 32 === 0 && !goOn(a / context.rows)) throw new Ended();
    const own = context.columnsOf[a] as Int32Array;
    // The columns in reverse order would add up the same; the rows below `a` were met from their side.
    for (let on = 0; on < own.length; on += 1) {
      const column = own[on] as number;
      const rows = rowsOf[column] as Int32Array;
      const each = share[column] as number;
      for (let at = rows.length - 1; at >= 0; at -= 1) {
        const b = rows[at] as number;
        if (b <= a) break;
        shared[b] = (shared[b] as number) + 1;
        sums[b] = (sums[b] as number) + each;
      }
    }
    for (let b = a + 1; b < context.rows; b += 1) {
      const both = shared[b] as number;
      if (both === 0) continue;
      const theirs = (context.columnsOf[b] as Int32Array).length;
      if (found.count() >= mostLinks) return { links: found.all(), truncated: true };
      found.push(a, b, both, scaled(how, sums[b] as number, own.length, theirs));
      shared[b] = 0;
      sums[b] = 0;
    }
  }
  return { links: found.all(), truncated: false };
};
