import { fieldOf } from "@chengmai/cypher/values";
import type { Output } from "@chengmai/server/contract";
import type { Spot } from "../../model/state.ts";

type Schema = Output<"schema">;

/** A label as the schema's picture has it. */
export interface SchemaLabel {
  label: string;
  count: number;
  properties: Schema["labels"][number]["properties"];
  at: Spot;
}

/** What runs from one label to another, all types together. */
export interface SchemaLink {
  from: string;
  to: string;
  types: { type: string; count: number }[];
}

export interface SchemaPicture {
  labels: SchemaLabel[];
  links: SchemaLink[];
}

/** Labels that are shown where nothing is chosen: a picture of more is not read. */
export const mostLabels = 12;

/** The labels that come first where there are too many: those with most nodes. */
export const firstLabels = ({ labels }: Schema): string[] =>
  labels
    .toSorted((a, b) => b.count - a.count)
    .slice(0, mostLabels)
    .map(({ label }) => label);

/** Around a circle, each next to the one that it has most to do with. */
function around(labels: readonly string[], links: readonly SchemaLink[]): string[] {
  const ties = (a: string, b: string): number =>
    links
      .filter(({ from, to }) => (from === a && to === b) || (from === b && to === a))
      .reduce((sum, { types }) => sum + types.length, 0);
  const waiting = [...labels];
  const order = waiting.splice(0, 1);
  while (waiting.length > 0) {
    const last = order.at(-1) ?? "";
    const next = waiting.reduce((best, each) =>
      ties(last, each) > ties(last, best) ? each : best,
    );
    order.push(...waiting.splice(waiting.indexOf(next), 1));
  }
  return order;
}

/** Some labels of a schema with what joins them, each where the reader put it, else on a circle of radius 1. */
export function schemaPicture(
  schema: Schema,
  chosen: readonly string[],
  put: Readonly<Record<string, Spot>>,
): SchemaPicture {
  const shown = new Set(chosen);
  const links = new Map<string, SchemaLink>();
  for (const { from, to, type, count } of schema.links) {
    if (!shown.has(from) || !shown.has(to)) continue;
    const key = JSON.stringify([from, to]);
    const link = links.get(key) ?? { from, to, types: [] };
    link.types.push({ type, count });
    links.set(key, link);
  }
  const there = schema.labels.filter(({ label }) => shown.has(label));
  const order = around(
    there.map(({ label }) => label),
    [...links.values()],
  );
  const labels = there.map(({ label, count, properties }): SchemaLabel => {
    const angle = (order.indexOf(label) / order.length) * 2 * Math.PI - Math.PI / 2;
    const own = fieldOf(put, label);
    const alone = order.length === 1;
    const at = own ?? (alone ? { x: 0, y: 0 } : { x: Math.cos(angle), y: Math.sin(angle) });
    return { label, count, properties, at };
  });
  return { labels, links: [...links.values()] };
}
