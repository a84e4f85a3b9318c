import { add, type Bits, has, membersOf } from "../bits.ts";

/** A set closed under the rules there were, and of each of these rules how many columns of its premise are missing. */
export interface Closed {
  set: Bits;
  missing: Int32Array;
}

const missingIn = (set: Bits, premise: Bits): number => {
  let count = 0;
  for (const column of membersOf(premise)) if (!has(set, column)) count += 1;
  return count;
};

/**
 * Closes sets under rules that become more: LinClosure (Beeri and Bernstein 1979), a counter for each rule, begun at
 * the counters of the set that one column is added to (Janostik, Konecny, Krajča 2020: LinCbO).
 */
export const closing = (columns: number) => {
  // Of each rule its conclusion, and its premise.
  const rules: (readonly number[])[] = [];
  const premises: Bits[] = [];
  const within: number[][] = Array.from({ length: columns }, () => []);
  return {
    add(premise: Bits, conclusion: readonly number[]): void {
      for (const column of membersOf(premise)) within[column]?.push(rules.length);
      premises.push(premise);
      rules.push(conclusion);
    },
    /** The set with its counters; closed already under all rules. */
    begun: (set: Bits): Closed => ({
      set,
      missing: Int32Array.from(premises, (premise) => missingIn(set, premise)),
    }),
    /** With one column more, closed; null where that brings in a column before it. */
    with({ set: before, missing: known }: Closed, column: number): Closed | null {
      const set = before.slice();
      const counts = new Int32Array(rules.length);
      counts.set(known);
      const open = [column];
      add(set, column);
      const take = (columnsOf: readonly number[]): boolean => {
        for (const next of columnsOf) {
          if (has(set, next)) continue;
          if (next < column) return false;
          add(set, next);
          open.push(next);
        }
        return true;
      };
      // Rules that came since are counted from the set as it was.
      for (let rule = known.length; rule < rules.length; rule += 1) {
        const premise = premises[rule] as Bits;
        counts[rule] = missingIn(before, premise);
        if (counts[rule] === 0 && !take(rules[rule] ?? [])) return null;
      }
      for (let next = open.pop(); next !== undefined; next = open.pop())
        for (const rule of within[next] ?? []) {
          counts[rule] = (counts[rule] as number) - 1;
          if (counts[rule] === 0 && !take(rules[rule] ?? [])) return null;
        }
      return { set, missing: counts };
    },
  };
};
