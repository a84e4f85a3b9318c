import { type Cells, columnsOf } from "./by-definition.ts";

const pairsOf = <Item>(items: readonly Item[]): [Item, Item][] =>
  items.flatMap((a, at) => items.slice(at + 1).map((b): [Item, Item] => [a, b]));

/** Kinds of findings whose figures can be counted by hand. */
export const countedKinds: ReadonlySet<string> = new Set([
  "most-shared",
  "in-one-only",
  "everywhere-but",
  "hangs-by-one",
  "most-alike",
  "least-alike",
]);

/** Of each of these kinds the figure that it has to have; nothing where there is none. */
export const strikingIn = (cells: Cells): Map<string, number> => {
  const rows = [...columnsOf(cells).values()];
  const all = new Set(rows.flatMap((own) => [...own]));
  const counts = [...all].map((column) => rows.filter((own) => own.has(column)).length);
  const shared = counts.filter((count) => count > 1);
  const found = new Map<string, number>();
  if (shared.length > 0) found.set("most-shared", Math.max(...shared));
  const single = counts.filter((count) => count === 1).length;
  if (single > 0) found.set("in-one-only", single);
  // One of the most shared is told of already.
  const others = shared.toSorted((a, b) => b - a).slice(1);
  const nearly = others.filter((count) => count < rows.length && count > rows.length / 2);
  if (nearly.length > 0) found.set("everywhere-but", Math.max(...nearly));
  const both = pairsOf(rows).map(([a, b]) => [...a].filter((column) => b.has(column)));
  const lone = both.filter((columns) => columns.length === 1).map(([column]) => column);
  const hanging = [...all].map((column) => lone.filter((one) => one === column).length);
  if (lone.length > 0) found.set("hangs-by-one", Math.max(...hanging));
  const alike = pairsOf(rows).map(
    ([a, b]) => [...a].filter((one) => b.has(one)).length / new Set([...a, ...b]).size,
  );
  const [most, least] = [Math.max(...alike), Math.min(...alike)];
  // Of two that have the very same it is told how many things these are, not a share.
  const same = both.filter((_, at) => alike[at] === 1).map((columns) => columns.length);
  const figure = most === 1 ? Math.max(...same) : Math.round(100 * most);
  if (most > 0 && alike.length > 0) found.set("most-alike", figure);
  if (least < most) found.set("least-alike", Math.round(100 * least));
  return found;
};
