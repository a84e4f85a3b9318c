import type { Value } from "@chengmai/cypher/values";
import type { Language } from "../../i18n/language.ts";
import {
  collatorOf,
  compareKeys,
  keyOf,
  nothing,
  type Direction,
  type Key,
} from "../../values/order.ts";
import { rowTest, type Filter } from "./filter.ts";

/** Rows between two chances to pause. */
const piece = 256;

/** Keys of a stretch of rows, column by column, as a worker takes them. */
export interface Keys {
  ranks: Uint8Array;
  numbers: Float64Array;
  texts: string[];
}

/** The sort keys of some rows. */
export function keysOf(
  rows: readonly Value[][],
  column: number,
  from: number,
  to: number,
  language: Language,
): Keys {
  const keys = {
    ranks: new Uint8Array(to - from),
    numbers: new Float64Array(to - from),
    texts: [] as string[],
  };
  for (let at = from; at < to; at += 1) {
    const { rank, number, text } = keyOf(rows[at]?.[column] ?? null, language);
    keys.ranks[at - from] = rank;
    keys.numbers[at - from] = number;
    keys.texts.push(text);
  }
  return keys;
}

/** Row numbers in the order of their keys; equal ones keep theirs, and nothing comes last. */
export function orderOf(parts: readonly Keys[], way: Direction, language: Language): Uint32Array {
  const keys: Key[] = parts.flatMap(({ ranks, numbers, texts }) =>
    texts.map((text, at) => ({ rank: ranks[at] ?? 0, number: numbers[at] ?? 0, text })),
  );
  // A text that many rows share is compared once with each other one.
  const { compare } = collatorOf(language);
  const texts = [...new Set(keys.flatMap(({ rank, text }) => (rank === 0 ? [] : [text])))];
  const places = new Map(texts.toSorted(compare).map((text, at) => [text, at]));
  const byPlace = (a: string, b: string) => (places.get(a) ?? 0) - (places.get(b) ?? 0);
  const sign = way === "ascending" ? 1 : -1;
  return Uint32Array.from(keys.keys()).toSorted((one, other) => {
    const [a, b] = [keys[one], keys[other]];
    if (a === undefined || b === undefined) return 0;
    if (a.rank === nothing || b.rank === nothing)
      return Number(a.rank === nothing) - Number(b.rank === nothing) || one - other;
    return sign * compareKeys(a, b, byPlace) || one - other;
  });
}

/** Which of the rows, in their order, pass the filters; null order: as they came. */
export function* passing(
  rows: readonly Value[][],
  order: Uint32Array | null,
  count: number,
  filters: readonly Filter[],
  language: Language,
): Generator<void, Uint32Array> {
  const passes = rowTest(filters, language);
  const kept = new Uint32Array(count);
  let found = 0;
  for (let at = 0; at < count; at += 1) {
    if (at % piece === 0) yield;
    const row = order === null ? at : (order[at] ?? 0);
    if (passes(rows[row] ?? [])) kept[found++] = row;
  }
  return kept.slice(0, found);
}
