import { fieldOf } from "@chengmai/cypher/values";
import { described, writtenOut } from "@chengmai/cypher/described";
import type { Node, Value } from "@chengmai/cypher";
import { nodesByProperty } from "../../graph/by-label.ts";
import type { Graph, ReadOptions } from "../../graph/graph.ts";
import { schemaFor } from "../known-schema.ts";
import { nodesFound } from "../nodes.ts";
import { grouped, type Met } from "./met.ts";

/** Nodes looked at for one question: past them a node that has no key may not be found. */
const mostLooked = 5000;

type Plain = string | number | boolean;

const isPlain = (value: Value): value is Plain =>
  ["string", "number", "boolean"].includes(typeof value);

const weight = (value: Value): number =>
  typeof value === "string" ? 2 + value.length : typeof value === "number" ? 1 : 0;

/** The property that tells a node best from others: its longest text, else a number, else yes or no; none where it has none. */
const telling = ({ properties }: Met): string | null => {
  const plain = Object.entries(properties).filter(([, value]) => isPlain(value));
  return plain.toSorted(([, a], [, b]) => weight(b) - weight(a))[0]?.[0] ?? null;
};

/** Whether it is the same thing with some of it changed: the same labels, and at least half of its properties. */
const isLike = (node: Node, { labels, properties }: Met): boolean => {
  if (writtenOut(node.labels.toSorted()) !== writtenOut(labels.toSorted())) return false;
  const names = Object.keys(properties);
  const same = names.filter(
    (name) => writtenOut(fieldOf(node.properties, name) ?? null) === writtenOut(properties[name]),
  );
  return names.length > 0 && same.length * 2 >= names.length;
};

interface Wanted {
  nodes: readonly Met[];
  /** Places of those that are looked for. */
  rest: readonly number[];
  /** Ids that are known to be others. */
  claimed: Set<string>;
}

/** Nodes without keys, by their places: exactly as they were; else by an old id, where that still is the same thing. */
export const byDescription = async (
  graph: Graph,
  { nodes, rest, claimed }: Wanted,
  options: ReadOptions,
): Promise<Map<number, Node>> => {
  const found = new Map<number, Node>();
  if (rest.length === 0) return found;
  const met = (at: number): Met => nodes[at] ?? { key: null, labels: [], properties: {} };
  const named = rest.flatMap((at) => met(at).labels);
  const { labels } = await schemaFor(graph, options, { labels: named });
  const there = new Set(labels.map(({ label }) => label));
  const claim = (at: number, node: Node) => {
    claimed.add(node.id);
    found.set(at, node);
  };
  const possible = rest.filter((at) => met(at).labels.every((label) => there.has(label)));
  const groups = grouped(possible, (at) => `${met(at).labels[0] ?? ""}\n${telling(met(at)) ?? ""}`);
  for (const group of groups.values()) {
    const first = met(group[0] ?? 0);
    const property = telling(first);
    const values = group.flatMap((at) => {
      const value = property === null ? undefined : met(at).properties[property];
      return value !== undefined && isPlain(value) ? [value] : [];
    });
    const meant = { label: first.labels[0] ?? null, property };
    const looked = await nodesByProperty(graph, meant, { values, most: mostLooked }, options);
    const alike = grouped(looked, described);
    for (const at of group) {
      const free = (alike.get(described(met(at))) ?? []).filter(({ id }) => !claimed.has(id));
      const node = free.find(({ id }) => id === met(at).id) ?? free[0];
      if (node !== undefined) claim(at, node);
    }
  }
  const lost = rest.filter((at) => !found.has(at));
  const ids = lost.flatMap((at) => met(at).id ?? []);
  const byId = ids.length === 0 ? new Map<string, Node>() : await nodesFound(graph, ids, options);
  for (const at of lost) {
    const node = byId.get(met(at).id ?? "");
    if (node !== undefined && !claimed.has(node.id) && isLike(node, met(at))) claim(at, node);
  }
  return found;
};
