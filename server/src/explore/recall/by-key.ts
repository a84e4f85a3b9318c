import { fieldOf } from "@chengmai/cypher/values";
import type { Node } from "@chengmai/cypher";
import { nodesByProperty } from "../../graph/by-label.ts";
import type { Graph, ReadOptions } from "../../graph/graph.ts";
import { schemaFor } from "../known-schema.ts";
import { valueIn, valuesOf } from "../nodes.ts";
import { grouped, type Met } from "./met.ts";

interface Keyed {
  at: number;
  label: string;
  property: string;
  value: string;
}

/** Where nothing is unique any more, a key still says label, property and value. */
const plain = /^([^:]+):([^:]+):(.*)$/s;

const partsOf = (key: string, unique: readonly { label: string; property: string }[]) => {
  const by = unique.find((each) => valueIn(key, each) !== null);
  if (by !== undefined) return { ...by, value: valueIn(key, by) ?? "" };
  const [, label, property, value] = plain.exec(key) ?? [];
  return label === undefined || property === undefined || value === undefined
    ? null
    : { label, property, value };
};

/** The nodes that have keys, by their places; one question for each property that is a key. */
export const byKey = async (
  graph: Graph,
  nodes: readonly Met[],
  options: ReadOptions,
): Promise<Map<number, Node>> => {
  const keys = [...nodes.entries()].flatMap(([at, { key }]) => (key === null ? [] : [{ at, key }]));
  if (keys.length === 0) return new Map();
  const first = keys.flatMap(({ key }) => plain.exec(key)?.[1] ?? []);
  const { unique, labels } = await schemaFor(graph, options, { labels: first });
  const there = new Set(labels.map(({ label }) => label));
  const keyed = keys.flatMap(({ at, key }): Keyed[] => {
    const parts = partsOf(key, unique);
    return parts === null || !there.has(parts.label) ? [] : [{ at, ...parts }];
  });
  const found = new Map<number, Node>();
  for (const group of grouped(keyed, ({ label, property }) => `${label}:${property}`).values()) {
    const { label = "", property = "" } = group[0] ?? {};
    const values = group.flatMap(({ value }) => valuesOf(value));
    // Where the property is not unique any more, several may have the value: none of them is sure to be meant.
    const most = 2 * group.length + 1;
    const own = await nodesByProperty(graph, { label, property }, { values, most }, options);
    const byValue = grouped(own, ({ properties }) => String(fieldOf(properties, property)));
    for (const { at, value } of group) {
      const [node, ...others] = byValue.get(value) ?? [];
      if (node !== undefined && others.length === 0) found.set(at, node);
    }
  }
  return found;
};
