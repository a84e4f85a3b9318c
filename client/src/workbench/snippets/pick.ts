import type { Output } from "@chengmai/server/contract";
import { cypherName } from "../parameters/names.ts";

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
  return property === null ? `elementId(${variable})` : `${variable}.${cypherName(property)}`;
}

const most = <Item extends { count: number }>(items: readonly Item[]): Item | null =>
  items.toSorted((a, b) => b.count - a.count)[0] ?? null;

export const biggestLabel = ({ labels }: Schema): Label | null => most(labels);

/** The link with most relationships, between two labels where there is one: it reads better. */
export const oftenest = ({ links }: Schema): Link | null =>
  most(links.filter(({ from, to }) => from !== to)) ?? most(links);
