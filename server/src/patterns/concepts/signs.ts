import type { Context } from "../context.ts";
import { randomOf } from "../random.ts";

/**
 * Stands for sets of rows by 64 random bits of each row, added up (Zobrist 1970), and their size, so that no set need
 * be written out: two of a million sets look the same once in some ten million contexts.
 */
export const signsIn = ({ rows, columns, columnsOf }: Context) => {
  const random = randomOf(1);
  const drawn = () => Uint32Array.from({ length: rows }, () => random() * 2 ** 32);
  const [highs, lows] = [drawn(), drawn()];
  const counts = new Int32Array(columns);
  const [high, low] = [new Uint32Array(columns), new Uint32Array(columns)];
  return {
    /** Of each column, how many of the rows that were read last have it, and their sign. */
    counts,
    high,
    low,
    /** Reads these rows; costs their ticks. */
    read(extent: ArrayLike<number>): void {
      counts.fill(0);
      high.fill(0);
      low.fill(0);
      for (let at = 0; at < extent.length; at += 1) {
        const row = extent[at] as number;
        const own = columnsOf[row] as Int32Array;
        const [a, b] = [highs[row] as number, lows[row] as number];
        for (let on = 0; on < own.length; on += 1) {
          const column = own[on] as number;
          counts[column] = (counts[column] as number) + 1;
          high[column] = (high[column] as number) + a;
          low[column] = (low[column] as number) + b;
        }
      }
    },
    signOf(extent: ArrayLike<number>): readonly [number, number] {
      let [a, b] = [0, 0];
      for (let at = 0; at < extent.length; at += 1) {
        a = (a + (highs[extent[at] as number] as number)) >>> 0;
        b = (b + (lows[extent[at] as number] as number)) >>> 0;
      }
      return [a, b];
    },
  };
};

/** Places by signs: a table of open addresses. */
export const signTable = (most: number) => {
  const size = 2 ** Math.ceil(Math.log2(2 * most + 2));
  const places = new Int32Array(size).fill(-1);
  const [highs, lows] = [new Uint32Array(size), new Uint32Array(size)];
  const slotOf = (high: number, low: number): number => {
    let slot = (high ^ Math.imul(low, 0x9e3779b1)) & (size - 1);
    while (places[slot] !== -1 && (highs[slot] !== high || lows[slot] !== low))
      slot = (slot + 1) & (size - 1);
    return slot;
  };
  return {
    set(high: number, low: number, place: number): void {
      const slot = slotOf(high, low);
      [places[slot], highs[slot], lows[slot]] = [place, high, low];
    },
    /** -1 where there is none. */
    get: (high: number, low: number): number => places[slotOf(high, low)] as number,
  };
};
