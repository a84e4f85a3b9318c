import type { Value } from "@chengmai/cypher/values";
import { columnsOf, type Column } from "./columns.ts";

/** How a result is drawn; columns by their place. */
export interface Choice {
  category: number;
  values: readonly number[];
  series: number | null;
  kind: "bar" | "line";
  sort: "given" | "value" | "name";
  /** Categories drawn; what is left is summed up as others, where sums are drawn. */
  top: number | null;
  /** What stands for rows of the same category. */
  combine: "sum" | "mean";
}

type Guess =
  | { choice: Choice; columns: readonly Column[] }
  | { why: "no-rows" | "no-number" | "no-category"; columns: readonly Column[] };

/** More bars than this are hard to read. */
export const usualTop = 20;
const mostSeries = 8;

const repeats = (rows: readonly Value[][], at: number): boolean => {
  const seen = new Set<string>();
  for (const row of rows) {
    const key = JSON.stringify(row[at] ?? null);
    if (seen.has(key)) return true;
    seen.add(key);
  }
  return false;
};

/** Times first, then names, then whole numbers that are few or in order; never the column that is measured. */
function categoryOf(columns: readonly Column[], value: Column): Column | undefined {
  const others = columns.filter(({ at, distinct }) => at !== value.at && distinct > 0);
  return (
    others.find(({ kind }) => kind === "time") ??
    others.find(({ kind }) => kind === "name") ??
    others.find(({ countable }) => countable) ??
    others.find(({ kind, rising }) => kind === "number" && rising)
  );
}

/** A first chart of an answer, or why there can be none. */
export function guessChart(names: readonly string[], rows: readonly Value[][]): Guess {
  const columns = columnsOf(names, rows);
  if (rows.length === 0) return { why: "no-rows", columns };
  const numbers = columns.filter(({ kind }) => kind === "number");
  // What is counted or summed up usually comes last.
  const value = numbers.at(-1);
  if (value === undefined) return { why: "no-number", columns };
  const category = categoryOf(columns, value);
  if (category === undefined) return { why: "no-category", columns };
  const split = columns.find(
    ({ at, kind, distinct }) =>
      at !== value.at &&
      at !== category.at &&
      kind === "name" &&
      distinct > 1 &&
      distinct <= mostSeries,
  );
  const series = repeats(rows, category.at) ? (split?.at ?? null) : null;
  const line =
    category.kind === "time" ||
    (category.kind === "number" && category.rising && category.distinct > 12);
  const choice: Choice = {
    category: category.at,
    values: [value.at],
    series,
    kind: line ? "line" : "bar",
    sort: category.kind === "name" ? "value" : "given",
    top: !line && category.distinct > usualTop ? usualTop : null,
    combine: "sum",
  };
  return { choice, columns };
}
