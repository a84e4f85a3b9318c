import { type Bits, membersOf, sizeOf } from "../bits.ts";
import type { Context } from "../context.ts";
import type { Lattice } from "../concepts/lattice.ts";
import { stabilityIn } from "../concepts/stability.ts";
import { gapsIn } from "../gaps/gaps.ts";
import { likenessIn } from "../gaps/likeness.ts";
import type { Implication } from "../implications/base.ts";
import type { Nearly } from "../implications/nearly.ts";

/**
 * One thing that a context tells, in numbers; sentences are made of it elsewhere. Rows and columns are those of the
 * context; `of` is how many rows there are to speak of, `even` how many others are as much so.
 */
export type Finding =
  | { kind: "most-shared"; column: number; rows: number[]; of: number; even: number }
  | { kind: "in-one-only"; columns: { column: number; row: number }[] }
  | { kind: "everywhere-but"; column: number; rows: number[]; except: number[] }
  | ({ kind: "most-alike" } & Alike)
  | ({ kind: "least-alike" } & Alike)
  | { kind: "follows"; implication: Implication }
  | { kind: "nearly-follows"; nearly: Nearly }
  | { kind: "go-together"; rows: number[]; columns: number[]; stability: number }
  | { kind: "gap"; row: number; column: number; score: number; because: number[] }
  | { kind: "hangs-by-one"; column: number; pairs: number };

interface Alike {
  a: number;
  b: number;
  likeness: number;
  shared: number[];
  even: number;
}

interface Known {
  lattice: Lattice;
  implications: readonly Implication[];
  nearly: readonly Nearly[];
}

/** The first of the greatest. */
const best = <Thing>(things: readonly Thing[], worth: (thing: Thing) => number): Thing | null => {
  let [found, most]: [Thing | null, number] = [null, -Infinity];
  for (const thing of things) if (worth(thing) > most) [found, most] = [thing, worth(thing)];
  return found;
};

const shares = ({ byColumn, rows }: Context): Finding[] => {
  const held = byColumn.map((bits: Bits) => membersOf(bits));
  const columns = [...held.keys()].filter((column) => (held[column]?.length ?? 0) > 1);
  const rowsOf = (column: number): number[] => held[column] ?? [];
  const most = best(columns, (column) => rowsOf(column).length);
  const single = [...held.keys()].flatMap((column) => {
    const [row, other] = rowsOf(column);
    return row !== undefined && other === undefined ? [{ column, row }] : [];
  });
  const nearlyAll = columns.filter(
    (column) => column !== most && rowsOf(column).length < rows && rowsOf(column).length > rows / 2,
  );
  const but = best(nearlyAll, (column) => rowsOf(column).length);
  const except = (column: number): number[] =>
    Array.from({ length: rows }, (_, row) => row).filter((row) => !rowsOf(column).includes(row));
  return [
    ...(most === null
      ? []
      : [
          {
            kind: "most-shared" as const,
            column: most,
            rows: rowsOf(most),
            of: rows,
            even:
              columns.filter((column) => rowsOf(column).length === rowsOf(most).length).length - 1,
          },
        ]),
    ...(single.length === 0 ? [] : [{ kind: "in-one-only" as const, columns: single }]),
    ...(but === null
      ? []
      : [{ kind: "everywhere-but" as const, column: but, rows: rowsOf(but), except: except(but) }]),
  ];
};

const pairs = (context: Context): Finding[] => {
  const like = likenessIn(context, "jaccard");
  const sizeOfRow = (row: number): number => sizeOf(context.byRow[row] as Bits);
  const having = [...context.byRow.keys()].filter((row) => sizeOfRow(row) > 0);
  let closest = { a: -1, b: -1, likeness: -1, even: 0 };
  let farthest = { a: -1, b: -1, likeness: 2, even: 0 };
  for (const [at, a] of having.entries())
    for (const b of having.slice(at + 1)) {
      const likeness = like(a, b);
      if (likeness === farthest.likeness) farthest.even += 1;
      if (likeness === closest.likeness) {
        closest.even += 1;
        // Of those that have the very same, the two that have most strike first.
        if (likeness === 1 && sizeOfRow(a) > sizeOfRow(closest.a)) closest = { ...closest, a, b };
      }
      if (likeness > closest.likeness) closest = { a, b, likeness, even: 0 };
      if (likeness < farthest.likeness) farthest = { a, b, likeness, even: 0 };
    }
  const told = (kind: "most-alike" | "least-alike", pair: typeof closest) => {
    const other = context.byRow[pair.b] as Bits;
    const both = (context.byRow[pair.a] as Bits).map((word, at) => word & (other[at] ?? 0));
    return { kind, ...pair, shared: membersOf(both) };
  };
  if (closest.a < 0) return [];
  const alike = closest.likeness > 0 ? [told("most-alike", closest)] : [];
  return farthest.likeness < closest.likeness ? [...alike, told("least-alike", farthest)] : alike;
};

const rules = ({ implications, nearly }: Known): Finding[] => {
  // What follows from nothing, or of one row, tells little.
  const telling = implications.filter((each) => each.if.length > 0 && each.support > 1);
  const sure = best(telling, ({ support }) => support);
  const mostly = best(
    nearly.filter((each) => each.if.length > 0 && each.support > 2),
    ({ confidence, support }) => confidence + support / 1e6,
  );
  return [
    ...(sure === null ? [] : [{ kind: "follows" as const, implication: sure }]),
    ...(mostly === null ? [] : [{ kind: "nearly-follows" as const, nearly: mostly }]),
  ];
};

/** Several rows with several columns of their own: the greatest block, the stabler of equals. */
const together = (context: Context, { lattice }: Known): Finding[] => {
  const stabilityOf = stabilityIn(context);
  const blocks = lattice.concepts.filter(
    ({ extent, intent }) => extent.length > 1 && extent.length < context.rows && sizeOf(intent) > 1,
  );
  const largest = best(blocks, ({ extent, intent }) => extent.length * sizeOf(intent));
  if (largest === null) return [];
  const { stability } = stabilityOf(largest);
  const [rows, columns] = [[...largest.extent], membersOf(largest.intent)];
  return [{ kind: "go-together", rows, columns, stability }];
};

const widestGap = (context: Context): Finding[] => {
  const asked = {
    likeness: "jaccard",
    neighbours: 5,
    implications: [],
    before: new Map(),
  } as const;
  const all = [...context.byRow.keys()].flatMap((row) => {
    const [first] = gapsIn(context, { ...asked, of: row }).gaps;
    return first === undefined ? [] : [{ row, ...first }];
  });
  const widest = best(all, ({ score, because }) => score * because.length);
  if (widest === null) return [];
  const { row, column, score, because } = widest;
  return [{ kind: "gap", row, column, score, because }];
};

/** The column without which the most pairs of rows share nothing at all. */
const hanging = (context: Context): Finding[] => {
  const lone = new Map<number, number>();
  for (const [a, own] of context.byRow.entries())
    for (const other of context.byRow.slice(a + 1)) {
      const [column, more] = membersOf(own.map((word, at) => word & (other[at] ?? 0)));
      if (column !== undefined && more === undefined) lone.set(column, (lone.get(column) ?? 0) + 1);
    }
  const most = best(
    [...lone].toSorted(([a], [b]) => a - b),
    ([, count]) => count,
  );
  return most === null ? [] : [{ kind: "hangs-by-one", column: most[0], pairs: most[1] }];
};

/** Beyond so many rows pairs of rows are too many to be looked at for a start page. */
const mostRows = 2000;

/**
 * What a context tells that is worth a sentence, up to ten: what most have, what one has alone, what all but few have,
 * who is most and least alike, what follows and what nearly does, what goes together, what is missing most, and what
 * the most pairs hang by. Each is left out where there is nothing to say. Costs rows² × columns.
 */
export const findingsOf = (context: Context, known: Known): Finding[] => {
  const few = context.rows <= mostRows;
  return [
    ...shares(context),
    ...(few ? pairs(context) : []),
    ...rules(known),
    ...together(context, known),
    ...(few ? [...widestGap(context), ...hanging(context)] : []),
  ];
};
