import { GraphError, type Place } from "../../graph-error.ts";
import { placeAt } from "@chengmai/cypher/text";

/** A run of the rewritten text; `from` is its offset in the user's text when it was copied from there. */
export interface Piece {
  text: string;
  from: number | null;
}

/** Builds pieces from a template: strings are new text, lists of pieces keep their places. */
export const pieces = (
  parts: TemplateStringsArray,
  ...inserts: (string | readonly Piece[])[]
): Piece[] => {
  const list = parts.flatMap((text, index): Piece[] => {
    const insert = inserts[index];
    const added = insert === undefined ? [] : typeof insert === "string" ? fresh(insert) : insert;
    return [...fresh(text), ...added];
  });
  return withinGrowth(list);
};

/** Characters and pieces; some parts have to be said more than once, so parts within parts may multiply. */
const mostGrown = 500_000;
const mostPieces = 100_000;

/** The pieces, while the engine can still be asked with them. @throws GraphError `too-large` */
export function withinGrowth<List extends readonly Piece[]>(list: List): List {
  if (list.length <= mostPieces && lengthOf(list) <= mostGrown) return list;
  throw new GraphError(
    "too-large",
    "In the embedded engine's own words this text would grow too long, since some of its parts have to be said several times; take parts out with WITH … AS.",
  );
}

/** New text, with no place in the user's. */
export const fresh = (text: string): Piece[] => (text === "" ? [] : [{ text, from: null }]);

/** Lists of pieces with a separator between. */
export const joined = (lists: readonly (readonly Piece[])[], separator: string): Piece[] =>
  lists.flatMap((list, index) => (index === 0 ? list : [...fresh(separator), ...list]));

export const textOf = (list: readonly Piece[]): string => list.map(({ text }) => text).join("");

export const lengthOf = (list: readonly Piece[]): number =>
  list.reduce((sum, { text }) => sum + text.length, 0);

/** Offset of a place that counts from 1. */
const offsetOf = (text: string, { line, column }: Place): number => {
  const lines = text.split("\n").slice(0, line - 1);
  return lines.reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
};

/** A stretch of the rewritten text up to `to`; `from` is where it begins in the user's, if it was copied. */
export interface Stretch {
  to: number;
  from: number | null;
}

/** The pieces without their texts, those that follow on one another joined. */
export function stretchesOf(list: readonly Piece[]): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  let next: number | null = null;
  for (const { text, from } of list) {
    if (text === "") continue;
    at += text.length;
    const last = stretches.at(-1);
    if (last && from === next) last.to = at;
    else stretches.push({ to: at, from });
    next = from === null ? null : from + text.length;
  }
  return stretches;
}

/** Leads a place in the rewritten text to the one it came from. */
export const placeBack =
  (rewritten: string, stretches: readonly Stretch[], original: string) =>
  (place: Place): Place => {
    const wanted = offsetOf(rewritten, place);
    let begin = 0;
    let known = 0;
    for (const { to, from } of stretches) {
      if (from !== null) known = from;
      if (wanted < to) return placeAt(original, from === null ? known : from + wanted - begin);
      if (from !== null) known = from + to - begin;
      begin = to;
    }
    return placeAt(original, known);
  };
