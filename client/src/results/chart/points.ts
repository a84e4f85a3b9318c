import type { Value } from "@chengmai/cypher/values";
import type { Language } from "../../i18n/language.ts";
import { collatorOf } from "../../values/order.ts";
import { toldNumber } from "../../values/number/told-number.ts";
import { textOf } from "../../values/text.ts";
import { isInexact, numberOf, timeOf, type Column } from "./columns.ts";
import type { Choice } from "./guess.ts";

/** One bar, or one place on a line. */
export interface Point {
  /** The category as it is written; the same text is the same category. */
  label: string;
  /** Where it stands on an axis of time or numbers; null for a name. */
  place: Date | number | null;
  /** Value column or value of the series column; "" where there is one alone. */
  series: string;
  value: number;
  /** Its digits, where the axis cannot show them all. */
  exact: string | null;
  /** How many rows are in it. */
  rows: number;
}

/** What a reader should know of how the points came about; counts. */
export interface Notes {
  /** Rows without a number or a category, left out. */
  without: number;
  inexact: number;
  /** Rows that stand behind points of several rows. */
  combined: number;
  /** Categories summed up as others, or, for means, left out. */
  others: number;
  left: number;
  /** Points that a line passes over. */
  passed: number;
}

export interface Points {
  points: readonly Point[];
  /** Categories in the order they are drawn. */
  labels: readonly string[];
  series: readonly string[];
  notes: Notes;
}

/** A line of more points is drawn by every nth. */
export const mostPoints = 5000;
/** More bars are not drawn, whatever is asked. */
export const mostBars = 500;

interface Words {
  language: Language;
  /** What stands for the categories that are not drawn one by one. */
  others: (count: number) => string;
  empty: string;
}

const labelOf = (value: Value, { language, empty }: Words): string => {
  const text = typeof value === "number" ? toldNumber(value) : textOf(value, language);
  return text.trim() === "" ? empty : text;
};

interface Gathered extends Point {
  sum: number;
}

function gathered(
  rows: readonly Value[][],
  { category, values, series }: Choice,
  columns: readonly Column[],
  words: Words,
) {
  const points = new Map<string, Gathered>();
  const notes: Notes = { without: 0, inexact: 0, combined: 0, others: 0, left: 0, passed: 0 };
  for (const row of rows) {
    const of = row[category] ?? null;
    let drawn = false;
    for (const at of of === null ? [] : values) {
      const value = row[at] ?? null;
      const number = numberOf(value);
      if (number === null) continue;
      drawn = true;
      if (isInexact(value)) notes.inexact += 1;
      const names = [
        series === null ? "" : labelOf(row[series] ?? null, words),
        values.length > 1 ? (columns[at]?.name ?? "") : "",
      ];
      const own = names.filter((name) => name !== "").join(" · ");
      const label = labelOf(of, words);
      const key = JSON.stringify([label, own]);
      const known = points.get(key);
      if (known === undefined) {
        const place = timeOf(of) ?? numberOf(of);
        const exact = isInexact(value) ? labelOf(value, words) : null;
        points.set(key, { label, place, series: own, value: number, sum: number, exact, rows: 1 });
      } else {
        known.sum += number;
        known.rows += 1;
        known.exact = null;
      }
    }
    if (!drawn) notes.without += 1;
  }
  return { points: [...points.values()], notes };
}

/** Labels in the order wished for: as they came, by the sum of their values, or by place and name. */
function ordered(points: readonly Point[], sort: Choice["sort"], language: Language): string[] {
  const totals = new Map<string, { total: number; place: Point["place"] }>();
  for (const { label, place, value } of points) {
    const known = totals.get(label) ?? { total: 0, place };
    known.total += value;
    totals.set(label, known);
  }
  const entries = [...totals];
  if (sort === "value") entries.sort(([, a], [, b]) => b.total - a.total);
  if (sort === "name") {
    const { compare } = collatorOf(language);
    entries.sort(([a, { place: p }], [b, { place: q }]) =>
      p !== null && q !== null ? Number(p) - Number(q) : compare(a, b),
    );
  }
  return entries.map(([label]) => label);
}

/** Sums up the points of some labels as one more category, for each series. */
function asOthers(points: readonly Point[], others: string): Point[] {
  const bySeries = new Map<string, Point>();
  for (const { series, value, rows } of points) {
    const known = bySeries.get(series);
    if (known === undefined)
      bySeries.set(series, { label: others, place: null, series, value, exact: null, rows });
    else {
      known.value += value;
      known.rows += rows;
    }
  }
  return [...bySeries.values()];
}

/** Points of a chart as chosen, and what has to be said of them. */
export function pointsOf(
  rows: readonly Value[][],
  choice: Choice,
  columns: readonly Column[],
  words: Words,
): Points {
  const { points: found, notes } = gathered(rows, choice, columns, words);
  for (const point of found) {
    point.value = choice.combine === "mean" ? point.sum / point.rows : point.sum;
    if (point.rows > 1) notes.combined += point.rows;
  }
  const all = ordered(found, choice.kind === "line" ? "name" : choice.sort, words.language);
  const series = [...new Set(found.map((point) => point.series))];
  if (choice.kind === "line") {
    const step = Math.ceil(found.length / mostPoints);
    const position = new Map(all.map((label, at) => [label, at]));
    const sorted = found.toSorted(
      (a, b) => (position.get(a.label) ?? 0) - (position.get(b.label) ?? 0),
    );
    const points = step > 1 ? sorted.filter((_, at) => at % step === 0) : sorted;
    notes.passed = found.length - points.length;
    const kept = new Set(points.map(({ label }) => label));
    return { points, labels: all.filter((label) => kept.has(label)), series, notes };
  }
  const most = Math.min(choice.top ?? mostBars, mostBars);
  const labels = all.slice(0, most);
  const rest = all.length - labels.length;
  if (rest === 0) return { points: found, labels, series, notes };
  const kept = new Set(labels);
  const points: Point[] = found.filter(({ label }) => kept.has(label));
  if (choice.combine === "mean") {
    notes.left = rest;
    return { points, labels, series, notes };
  }
  notes.others = rest;
  const left = found.filter(({ label }) => !kept.has(label));
  const others = words.others(rest);
  return {
    points: [...points, ...asOthers(left, others)],
    labels: [...labels, others],
    series,
    notes,
  };
}
