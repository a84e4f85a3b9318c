import type { Graph } from "../../../src/graph/graph.ts";
import { below, randomOf } from "../../../src/patterns/random.ts";

/** A node of a random world: `at` tells it from all others there are. */
export interface WorldNode {
  at: number;
  labels: string[];
}

export interface WorldTie {
  at: number;
  from: number;
  to: number;
  type: string;
}

/** A small graph that is nobody's, with names that have to be quoted. */
export interface World {
  labels: { rows: string; columns: string; between: string; group: string };
  types: string[];
  nodes: WorldNode[];
  ties: WorldTie[];
}

const types = ["HAS", "odd 'type'", "型 ·"];
export const member = "IN it";

/** Rows, columns, things between and groups; some nodes are of two labels, some ties parallel, and some loops. */
const worldOf = (place: number, random: () => number): World => {
  const labels = {
    rows: `Row ${place}`,
    columns: `"Col" ${place}`,
    between: `间-${place}`,
    group: `Group.${place}`,
  };
  const nodes: WorldNode[] = [];
  const add = (count: number, ...own: string[]): void => {
    for (let each = 0; each < count; each += 1)
      nodes.push({ at: 1000 * place + nodes.length, labels: own });
  };
  add(3 + below(random, 4), labels.rows);
  add(2 + below(random, 4), labels.columns);
  add(below(random, 4), labels.between);
  add(below(random, 3), labels.rows, labels.columns);
  add(below(random, 2), labels.between, labels.columns);
  const walking = nodes.length;
  add(2 + below(random, 2), labels.group);
  const ties: WorldTie[] = [];
  const join = (from: number, to: number, type: string): void => {
    const [a, b] = [nodes[from]?.at ?? 0, nodes[to]?.at ?? 0];
    ties.push({ at: 1000 * place + ties.length, from: a, to: b, type });
  };
  const some = walking + below(random, 2 * walking);
  for (let each = 0; each < some; each += 1)
    join(below(random, walking), below(random, walking), types[below(random, 3)] ?? "HAS");
  // Some belong to a group, some to two, and some by what they are part of.
  for (let node = 0; node < walking; node += 1) {
    if (random() < 0.5) join(node, walking + below(random, nodes.length - walking), member);
    if (random() < 0.2) join(node, below(random, walking), member);
  }
  return { labels, types, nodes, ties };
};

export const worldsOf = (seed: number, count: number): World[] => {
  const random = randomOf(seed);
  return Array.from({ length: count }, (_, place) => worldOf(place, random));
};

const quoted = (name: string): string => `\`${name}\``;

const grouped = <Item>(items: readonly Item[], by: (item: Item) => string): Item[][] => {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(by(item), [...(groups.get(by(item)) ?? []), item]);
  return [...groups.values()];
};

/** Puts worlds beside one another into an empty graph: nothing joins them, and no label is of two. */
export const plant = async (graph: Graph, worlds: readonly World[]): Promise<void> => {
  const nodes = grouped(
    worlds.flatMap((world) => world.nodes),
    ({ labels }) => labels.map(quoted).join(":"),
  );
  const ties = grouped(
    worlds.flatMap((world) => world.ties),
    ({ type }) => type,
  );
  await graph.write([
    { text: "MATCH (n) DETACH DELETE n" },
    ...nodes.map((own) => ({
      text: `UNWIND $items AS i CREATE (n:${(own[0]?.labels ?? []).map(quoted).join(":")}) SET n.at = i, n.lensed = true`,
      params: { items: own.map(({ at }) => at) },
    })),
    ...ties.map((own) => ({
      text: `UNWIND $items AS i MATCH (a {at: i.from}) MATCH (b {at: i.to}) CREATE (a)-[:${quoted(own[0]?.type ?? "")} {at: i.at}]->(b)`,
      params: { items: own.map(({ at, from, to }) => ({ at, from, to })) },
    })),
  ]);
};

/** The engine's ids by `n` for a node or `r` for a relationship, and its own number. */
export const idsIn = async (graph: Graph): Promise<Map<string, string>> => {
  const ids = new Map<string, string>();
  for (const [kind, text] of [
    ["n", "MATCH (n) RETURN n.at AS at, elementId(n) AS id"],
    ["r", "MATCH ()-[r]->() RETURN r.at AS at, elementId(r) AS id"],
  ] as const)
    for (const [own, id] of (await graph.read(text)).rows)
      ids.set(`${kind}${String(own)}`, String(id));
  return ids;
};
