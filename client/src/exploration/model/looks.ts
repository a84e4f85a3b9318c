import { labelsWithWord } from "../../i18n/vocabulary.ts";
import { lookAt, looks, lookCount, type Look } from "../../ui/palette.ts";
import { labelOf } from "../../values/name.ts";
import type { State } from "./state.ts";

const known = new WeakMap<State["nodes"], ReadonlyMap<string, Look>>();

/** A number that is a label's own, in whatever database it is met. */
const numberOf = (label: string): number =>
  [...label].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7);

/** The places that a label may have in the list of looks, the likeliest first: all colours before a shape again. */
function* placesFor(label: string): Generator<number> {
  const number = numberOf(label);
  // Of its own too, so that two that meet once do not meet again; odd, so that all colours come.
  const stride = 1 + 2 * (Math.floor(number / looks.length) % 4);
  for (let at = 0; at < lookCount; at += 1) {
    const ring = at - (at % looks.length);
    yield ring + ((number + at * stride) % looks.length);
  }
}

/** A look for each of these labels, no two the same while there are enough: the page's own words first, each its own. */
export function looksFor(labels: readonly string[]): Map<string, Look> {
  const taken = new Map<number, string>();
  for (const label of labels)
    if (labelsWithWord.includes(label)) taken.set(labelsWithWord.indexOf(label), label);
  for (const label of labels) {
    if (labelsWithWord.includes(label)) continue;
    const free = [...placesFor(label)].find((place) => !taken.has(place));
    // More kinds than looks: the last come round again.
    taken.set(free ?? lookCount + taken.size, label);
  }
  return new Map([...taken].map(([place, label]) => [label, lookAt(place)]));
}

/**
 * A look for each label of the database and of the picture. It is the label's own: neither what is met first, what is
 * hidden nor another page load changes it, and a further label only those that it would else look like.
 */
export function labelLooks({
  labels,
  nodes,
}: Pick<State, "labels" | "nodes">): ReadonlyMap<string, Look> {
  const found = known.get(nodes);
  if (found !== undefined) return found;
  const met = [...new Set([...nodes.values()].map(labelOf))].toSorted();
  const told = new Set(labels);
  const own = looksFor([...labels, ...met.filter((label) => !told.has(label))]);
  known.set(nodes, own);
  return own;
}
