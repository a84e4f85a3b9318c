import type { Output } from "@chengmai/server/contract";
import { written } from "@chengmai/cypher/text";

export type Schema = Output<"schema">;
type Label = Schema["labels"][number];
export type Link = Schema["links"][number];

const likely = ["name", "title", "名称", "label", "displayName", "id"];

/** The property that names nodes of a label best: a known one, else the text that most of them carry. */
export function naming(label: Label | undefined): string | null {
  const texts = (label?.properties ?? []).filter(({ types }) =>
    types.some((type) => /string/i.test(type)),
  );
  const known = likely.find((name) => texts.some((property) => property.name === name));
  return known ?? texts.toSorted((a, b) => b.share - a.share)[0]?.name ?? null;
}

/** What to show of a node in a table. */
export function nameIn(schema: Schema, variable: string, label: string): string {
  const property = naming(schema.labels.find((each) => each.label === label));
  return property === null ? `elementId(${variable})` : `${variable}.${written(property)}`;
}

const spoken = new Set(likely.filter((name) => name !== "id"));

/** True where the label's nodes have names that a reader knows them by. */
const named = ({ labels }: Schema, label: string): boolean =>
  spoken.has(naming(labels.find((each) => each.label === label)) ?? "");

const most = <Item extends { count: number }>(items: readonly Item[]): Item | null =>
  items.toSorted((a, b) => b.count - a.count)[0] ?? null;

/** The label with most nodes, of those with names if there are any: they read better. */
export const biggestLabel = (schema: Schema): Label | null =>
  most(schema.labels.filter(({ label }) => named(schema, label))) ?? most(schema.labels);

/** The link with most relationships, of those between two labels with names if there are any. */
export function oftenest(schema: Schema): Link | null {
  const apart = schema.links.filter(({ from, to }) => from !== to);
  const told = apart.filter(({ from, to }) => named(schema, from) && named(schema, to));
  return most(told) ?? most(apart) ?? most(schema.links);
}
