import type { Value } from "@chengmai/cypher/values";
import type { Language } from "../../i18n/language.ts";
import { kindOf } from "../../values/kind-of.ts";
import { textOf } from "../../values/text.ts";

/** Narrowest and widest column a reader can draw, pixels. */
export const narrowest = 48;
export const widest = 1600;

/** A column is not made wider than this unless the reader does so. */
const usual = 340;
const wide = 900;
/** Rows that are looked at for a width. */
const sample = 120;

const wideLetter =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]|\p{Extended_Pictographic}/u;

/** About how wide a text is in the table's letters, pixels. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text.slice(0, 200)) width += wideLetter.test(letter) ? 13 : 8.4;
  return width;
}

/** Room for what a value wears besides its text. */
function dress(value: Value): number {
  const { kind, value: own } = kindOf(value);
  if (kind === "node") return 34;
  if (kind === "relationship") return 26;
  if (kind === "path") return 30 + own.nodes.length * 34;
  return kind === "list" ? 26 + own.length * 12 : 0;
}

/** The width that fits a column: its heading and what its first rows hold, within reason. */
export function fitting(
  name: string,
  values: Iterable<Value>,
  language: Language,
  generous = false,
): number {
  // A heading carries its sort sign.
  let width = textWidth(name) + 44;
  let looked = 0;
  for (const value of values) {
    width = Math.max(width, textWidth(textOf(value, language)) + dress(value) + 24);
    if ((looked += 1) >= sample) break;
  }
  return Math.round(Math.max(64, Math.min(generous ? wide : usual, width)));
}

/** Left edges of columns, and behind them the right edge of the last. */
export function edgesOf(widths: readonly number[]): number[] {
  const edges = [0];
  for (const width of widths) edges.push((edges.at(-1) ?? 0) + width);
  return edges;
}

/** Columns that share what room there is, and the least that they need, pixels. */
interface Tracks {
  css: string;
  least: number;
}

/** Narrower than this a column of words is not squeezed, nor by more than half. */
const squeezed = 100;

const leastOf = (width: number): number => Math.min(width, Math.max(squeezed, width / 2));

/** Tracks of columns that share the room by their widths, but for those that keep theirs. */
export function tracksOf(widths: readonly number[], keeps: (column: number) => boolean): Tracks {
  const least = widths.map((width, at) => (keeps(at) ? width : leastOf(width)));
  const css = widths.map((width, at) =>
    keeps(at) ? `${width}px` : `minmax(${least[at] ?? 0}px, ${width}fr)`,
  );
  return { css: css.join(" "), least: least.reduce((sum, width) => sum + width, 0) };
}
