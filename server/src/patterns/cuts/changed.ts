import { type Bits, sizeOfBoth } from "../bits.ts";
import { type Context, turned } from "../context.ts";
import { Ended, type GoOn } from "../work.ts";

/** What taking something out does to the rows of a context. */
interface Changed {
  /** Pairs that shared a column and no longer do. */
  lost: [a: number, b: number][];
  /** Pairs that are farther from each other, in hops between rows and columns; `to` is null where no way is left. */
  longer: { a: number; b: number; from: number; to: number | null }[];
  truncated: boolean;
}

/** Hops from a row to every row; -1 where none leads. */
const hopsIn = (context: Context) => {
  const { columnsOf } = context;
  const rowsOf = turned(context).columnsOf;
  return (from: number): Int32Array => {
    const hops = new Int32Array(context.rows).fill(-1);
    const passed = new Uint8Array(context.columns);
    hops[from] = 0;
    const reached = [from];
    for (const row of reached)
      for (const column of columnsOf[row] as Int32Array) {
        if (passed[column] === 1) continue;
        passed[column] = 1;
        for (const next of rowsOf[column] as Int32Array)
          if (hops[next] === -1) {
            hops[next] = (hops[row] as number) + 2;
            reached.push(next);
          }
      }
    return hops;
  };
};

/**
 * Holds a context against what is left of it; both number the same rows and columns, and rows that are `gone` are not
 * told of. By breadth first from each row: costs rows × ticks. No more than `most` of either kind.
 * @throws Ended
 */
export const changedBy = (
  before: Context,
  after: Context,
  { gone, most }: { gone: ReadonlySet<number>; most: number },
  goOn: GoOn,
): Changed => {
  const changed: Changed = { lost: [], longer: [], truncated: false };
  const [ofBefore, ofAfter] = [hopsIn(before), hopsIn(after)];
  const take = <Pair>(list: Pair[], pair: Pair): void => {
    if (list.length < most) list.push(pair);
    else changed.truncated = true;
  };
  for (let a = 0; a < before.rows; a += 1) {
    if (!goOn(a / before.rows)) throw new Ended();
    if (gone.has(a)) continue;
    const [was, is] = [ofBefore(a), ofAfter(a)];
    for (let b = a + 1; b < before.rows; b += 1) {
      const [from, to] = [was[b] as number, is[b] as number];
      if (gone.has(b) || from === to) continue;
      const shared = sizeOfBoth(before.byRow[a] as Bits, before.byRow[b] as Bits);
      if (shared > 0) take(changed.lost, [a, b]);
      take(changed.longer, { a, b, from, to: to < 0 ? null : to });
    }
  }
  return changed;
};
