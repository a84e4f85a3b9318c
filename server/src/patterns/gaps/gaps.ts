import { type Bits, has, membersOf } from "../bits.ts";
import type { Context } from "../context.ts";
import type { Implication } from "../implications/base.ts";
import { likenessIn, type Likeness } from "./likeness.ts";

/** A row that is like the one asked for. */
export interface Like {
  row: number;
  likeness: number;
  /** Columns that both have. */
  shared: number[];
  /** Columns that it has and the one asked for has not. */
  theirs: number[];
}

/** A column that a row is not said to have, while rows like it are. */
export interface Gap {
  column: number;
  /** Likeness of the neighbours that have it over likeness of all neighbours: above 0, at most 1. */
  score: number;
  because: number[];
  /** Columns that belong before it, and whether the row has them. */
  needs: { column: number; has: boolean }[];
}

interface Asked {
  of: number;
  likeness: Likeness;
  neighbours: number;
  /** Implications of the same context. */
  implications: readonly Implication[];
  /** Of a column those that the graph itself says lead to it. */
  before: ReadonlyMap<number, readonly number[]>;
}

const likeIn = (context: Context, { of, likeness, neighbours }: Asked): Like[] => {
  const like = likenessIn(context, likeness);
  const own = context.byRow[of] as Bits;
  return Array.from({ length: context.rows }, (_, row) => ({ row, likeness: like(of, row) }))
    .filter((each) => each.row !== of && each.likeness > 0)
    .toSorted((a, b) => b.likeness - a.likeness || a.row - b.row)
    .slice(0, neighbours)
    .map((each) => {
      const columns = membersOf(context.byRow[each.row] as Bits);
      return {
        ...each,
        shared: columns.filter((column) => has(own, column)),
        theirs: columns.filter((column) => !has(own, column)),
      };
    });
};

/** What leads to a column: what the graph says, and what the column never comes without by an implication to it. */
const needsOf = (column: number, own: Bits, { implications, before }: Asked): Gap["needs"] => {
  const leading = implications
    .filter(({ support, then }) => support > 0 && then.includes(column))
    .flatMap((implication) => implication.if);
  return [...new Set([...(before.get(column) ?? []), ...leading])]
    .filter((each) => each !== column)
    .toSorted((a, b) => a - b)
    .map((each) => ({ column: each, has: has(own, each) }));
};

/**
 * What the rows most like one row are said to have and it is not, the best supported first, ties by column
 * (neighbourhood recommendation, Sarwar et al. 2001). Costs rows × columns.
 */
export const gapsIn = (context: Context, asked: Asked): { like: Like[]; gaps: Gap[] } => {
  const like = likeIn(context, asked);
  const own = context.byRow[asked.of] as Bits;
  const whole = like.reduce((sum, { likeness }) => sum + likeness, 0);
  const columns = [...new Set(like.flatMap(({ theirs }) => theirs))];
  const gaps = columns.map((column) => {
    const having = like.filter(({ theirs }) => theirs.includes(column));
    const score = having.reduce((sum, { likeness }) => sum + likeness, 0) / whole;
    const because = having.map(({ row }) => row);
    return { column, score, because, needs: needsOf(column, own, asked) };
  });
  return { like, gaps: gaps.toSorted((a, b) => b.score - a.score || a.column - b.column) };
};
