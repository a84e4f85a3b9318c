import { emsOf, isWide } from "../model/letters.ts";

/** Size of a heading's letters in pixels, as `matrix.css` has it. */
const em = 12;
const angle = (55 * Math.PI) / 180;
const lines = 2;

const widthOf = (text: string): number => emsOf(text) * em;

/** Width of a name on two lines, broken at the space that makes the longer line shortest. */
function folded(name: string): number {
  const words = name.split(" ");
  const splits = words.map((_, at) =>
    Math.max(widthOf(words.slice(0, at).join(" ")), widthOf(words.slice(at).join(" "))),
  );
  return Math.min(...splits);
}

export interface Headings {
  /** Chinese stands upright, and so do a few letters; all else leans. */
  way: "upright" | "flat" | "leaning";
  /** Length of the longest heading along its own line. */
  length: number;
  /** Height of the heading row that holds it. */
  height: number;
  /** How far the last leaning heading reaches past its column. */
  overhang: number;
}

/** Names of so few letters do not have to lean. */
const few = 4;

/** Room for column headings, so that none is cut off whatever the names are. */
export function headingsFor(names: readonly string[]): Headings {
  if (names.every((name) => name.length <= few && !isWide(name)))
    return { way: "flat", length: 48, height: 44, overhang: 0 };
  if (names.every(isWide)) {
    const length = Math.ceil(Math.max(0, ...names.map(widthOf))) + 6;
    return { way: "upright", length, height: length + 24, overhang: 0 };
  }
  const length = Math.ceil(Math.max(48, ...names.map(folded))) + 8;
  const thick = lines * 1.15 * em;
  const height = Math.ceil(length * Math.sin(angle) + thick * Math.cos(angle)) + 24;
  return { way: "leaning", length, height, overhang: Math.ceil(length * Math.cos(angle)) };
}
