import { heldBy } from "./bridges.ts";

interface Table {
  rows: readonly unknown[];
  cells: readonly { row: number; column: number }[];
  /** Alike beside alike. */
  orderRows: readonly number[];
}

interface Changed {
  lost: readonly (readonly [number, number])[];
  longer: readonly { a: number; b: number; from: number; to: number | null }[];
}

/** Two rows that share something: still, no longer, or one of them is taken out itself. */
interface Line {
  a: number;
  b: number;
  is: "left" | "lost" | "gone";
}

interface Left {
  /** Rows in the order in which they stand, the same before and after. */
  order: number[];
  lines: Line[];
  /** Pairs that shared nothing and would be farther from each other. */
  grown: { a: number; b: number; from: number; to: number | null }[];
}

const pairKey = (a: number, b: number) => `${Math.min(a, b)} ${Math.max(a, b)}`;

const by = (of: readonly number[], a: number, b: number) => (of[b] ?? 0) - (of[a] ?? 0);

/** Rows as far as they can be drawn: those that must be, then those that most is changed of, then the fullest. */
function mostTouched(
  { rows, cells }: Table,
  { longer }: Changed,
  first: ReadonlySet<number>,
  most: number,
): ReadonlySet<number> {
  const touched = rows.map(() => 0);
  const full = rows.map(() => 0);
  for (const { a, b } of longer) for (const end of [a, b]) touched[end] = (touched[end] ?? 0) + 1;
  for (const { row } of cells) full[row] = (full[row] ?? 0) + 1;
  const ranked = [...rows.keys()].toSorted(
    (a, b) =>
      Number(first.has(b)) - Number(first.has(a)) || by(touched, a, b) || by(full, a, b) || a - b,
  );
  return new Set(ranked.slice(0, most));
}

/** What shares something before and after something is taken out, as far as it can be drawn. Costs most² × columns. */
export function leftOf(
  table: Table,
  changed: Changed,
  { gone, ends, most }: { gone: ReadonlySet<number>; ends: readonly number[]; most: number },
): Left {
  const shown = mostTouched(table, changed, new Set([...ends, ...gone]), most);
  const order = table.orderRows.filter((row) => shown.has(row));
  const held = heldBy(table);
  const lost = new Set(changed.lost.map(([a, b]) => pairKey(a, b)));
  const lines = order.flatMap((a, place) =>
    order.slice(place + 1).flatMap((b): Line[] => {
      const [own, other] = [held[a], held[b]];
      if (own === undefined || other === undefined || ![...own].some((column) => other.has(column)))
        return [];
      const is = gone.has(a) || gone.has(b) ? "gone" : lost.has(pairKey(a, b)) ? "lost" : "left";
      return [{ a, b, is }];
    }),
  );
  const grown = changed.longer.filter(
    ({ a, b }) => shown.has(a) && shown.has(b) && !lost.has(pairKey(a, b)),
  );
  return { order, lines, grown };
}
