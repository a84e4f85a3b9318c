import type { Looking } from "../heard.ts";
import type { Construct } from "./construct.ts";
import { forms, type Form } from "./forms.ts";
import { kindNames, kinds, type Sample } from "./kinds.ts";

/** A construct with operands of these kinds, and the forms in which it is tried with them. */
export interface Cell {
  construct: Construct;
  kinds: string[];
  forms: readonly Form[];
}

const cross = (count: number): string[][] =>
  count === 0 ? [[]] : cross(count - 1).flatMap((rest) => kindNames.map((kind) => [...rest, kind]));

/** True when all operands but one are of their usual kind, or all others are null. */
const near = (usual: readonly string[], tried: readonly string[]): boolean => {
  const odd = tried.filter((kind, at) => kind !== usual[at]);
  return odd.length <= 1 || odd.filter((kind) => kind !== "null").length === 0;
};

/** Every cell of a construct: two operands are crossed with one another as variables, else one varies. */
export function cellsOf(construct: Construct): Cell[] {
  const { usual } = construct;
  return cross(usual.length).flatMap((tried): Cell[] => {
    if (usual.length === 1 || near(usual, tried)) return [{ construct, kinds: tried, forms }];
    return usual.length === 2 ? [{ construct, kinds: tried, forms: ["variable"] }] : [];
  });
}

/** Values of a cell's kinds side by side, so that each value of each kind is met, and once the first of all. */
export function samplesOf({ kinds: tried }: Pick<Cell, "kinds">): Sample[][] {
  const each = tried.map((kind) => kinds[kind] ?? []);
  const count = Math.max(...each.map(({ length }) => length));
  const rows = Array.from({ length: count }, (_, row) =>
    each.map((samples, slot) => samples[(row + slot) % samples.length]),
  );
  const firsts = each.map(([first]) => first);
  const known = [...rows, firsts].map((row) => row.filter((one) => one !== undefined));
  const seen = new Map(known.map((row) => [row.map(({ text }) => text).join("\t"), row]));
  return [...seen.values()];
}

/** What a cell's query says of the order of its answer. */
export const lookingAt = ({ construct: { key, ordered } }: Cell): Looking => ({
  rows: ordered,
  lists: !/keys|labels|pattern|collect|grouped/.test(key),
});
