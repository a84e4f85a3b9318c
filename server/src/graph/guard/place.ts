import type { Place } from "../graph-error.ts";
import { placeAt } from "../place-at.ts";

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

const exactly = (name: string): RegExp =>
  new RegExp(name.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&"), "gu");

/** Where the refused thing stands, if the text has its words just once: a help to the eye, no judgement. */
export function placeIn(text: string, name: string): Place | undefined {
  if (name === "") return undefined;
  const pattern = words.find(([operator]) => operator.test(name))?.[1] ?? exactly(name);
  const found = text.matchAll(pattern);
  const first = found.next().value;
  if (first === undefined || found.next().value !== undefined) return undefined;
  return placeAt(text, first.index);
}
