import { labelOf } from "../../values/name.ts";
import { lookAt, type Look } from "../../ui/palette.ts";
import type { State } from "./state.ts";

const known = new WeakMap<State["nodes"], ReadonlyMap<string, Look>>();

/**
 * A look for each label: by its place among all labels of the database, so that neither what is met first
 * nor what is hidden changes it. Labels that the database had not told of come after those it had.
 */
export function labelLooks({
  labels,
  nodes,
}: Pick<State, "labels" | "nodes">): ReadonlyMap<string, Look> {
  const found = known.get(nodes);
  if (found !== undefined) return found;
  const met = [...new Set([...nodes.values()].map(labelOf))].toSorted();
  const told = new Set(labels);
  const all = [...labels, ...met.filter((label) => !told.has(label))];
  const looks = new Map(all.map((label, at) => [label, lookAt(at)]));
  known.set(nodes, looks);
  return looks;
}
