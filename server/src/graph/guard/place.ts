import type { Place } from "../graph-error.ts";
import { placeAt } from "@chengmai/cypher/text";

const words: readonly (readonly [RegExp, RegExp])[] = [
  [/^LoadCSV/u, /\bLOAD\s+CSV\b/giu],
  [/^(?:Create|Insert)/u, /\b(?:CREATE|INSERT)\b/giu],
  [/^(?:Locking)?Merge/u, /\bMERGE\b/giu],
  [/Delete/u, /\b(?:DETACH\s+)?DELETE\b/giu],
  [/^Set/u, /\bSET\b/giu],
  [/^Remove/u, /\bREMOVE\b/giu],
  [/^Drop/u, /\bDROP\b/giu],
  [/^Foreach/u, /\bFOREACH\b/giu],
  [/^Show/u, /\bSHOW\b/giu],
  [/^Terminate/u, /\bTERMINATE\b/giu],
  [/^Use$/u, /\bUSE\b/giu],
];

/** The places of the words, or of the name itself where it has none. */
function* placesOf(text: string, name: string): Generator<number> {
  const pattern = words.find(([operator]) => operator.test(name))?.[1];
  if (pattern !== undefined) {
    for (const { index } of text.matchAll(pattern)) yield index;
    return;
  }
  // Names come from texts and may be as long as these, which no pattern may.
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) yield at;
}

/** Where the refused thing stands, if the text has its words just once: a help to the eye, no judgement. */
export function placeIn(text: string, name: string): Place | undefined {
  if (name === "") return undefined;
  const found = placesOf(text, name);
  const first = found.next().value;
  if (first === undefined || found.next().value !== undefined) return undefined;
  return placeAt(text, first);
}
