import type { Place } from "../../graph-error.ts";
import { placeAt } from "../../place-at.ts";

/** A run of the rewritten text; `from` is its offset in the user's text when it was copied from there. */
export interface Piece {
  text: string;
  from: number | null;
}

/** Builds pieces from a template: strings are new text, lists of pieces keep their places. */
export const pieces = (parts: TemplateStringsArray, ...inserts: (string | Piece[])[]): Piece[] =>
  parts.flatMap((text, index): Piece[] => {
    const insert = inserts[index];
    const added = insert === undefined ? [] : typeof insert === "string" ? fresh(insert) : insert;
    return [...fresh(text), ...added];
  });

/** New text, with no place in the user's. */
export const fresh = (text: string): Piece[] => (text === "" ? [] : [{ text, from: null }]);

/** Lists of pieces with a separator between. */
export const joined = (lists: readonly Piece[][], separator: string): Piece[] =>
  lists.flatMap((list, index) => (index === 0 ? list : [...fresh(separator), ...list]));

export const textOf = (list: readonly Piece[]): string => list.map(({ text }) => text).join("");

/** Offset of a place that counts from 1. */
const offsetOf = (text: string, { line, column }: Place): number => {
  const lines = text.split("\n").slice(0, line - 1);
  return lines.reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
};

/** Leads a place in the rewritten text to the one it came from. */
export const placeBack =
  (list: readonly Piece[], original: string) =>
  (place: Place): Place => {
    const wanted = offsetOf(textOf(list), place);
    let at = 0;
    let known = 0;
    for (const { text, from } of list) {
      if (from !== null) known = from;
      if (wanted < at + text.length)
        return placeAt(original, from === null ? known : from + wanted - at);
      if (from !== null) known = from + text.length;
      at += text.length;
    }
    return placeAt(original, known);
  };
