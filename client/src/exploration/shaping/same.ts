import { fieldOf, type Node, type Relationship, type Value } from "@chengmai/cypher/values";
import {
  nothingMade,
  standing,
  withNodes,
  type Graph,
  type Made,
  type Shaped,
  type Unplaced,
} from "./graph.ts";
import { kept } from "./kept.ts";

/** Begins the key of what stands for several spellings. */
const sameKey = (keys: readonly string[]): string => `~same ${keys[0] ?? ""}`;

/** What several nodes say of one property: each thing once. */
function valuesOf(members: readonly Node[], property: string): Value[] {
  const found = new Map<string, Value>();
  for (const { properties } of members) {
    const value = fieldOf(properties, property);
    if (value !== undefined && value !== null) found.set(JSON.stringify(value), value);
  }
  return [...found.values()];
}

function oneOf(id: string, members: readonly Node[]): { node: Node; made: Made } {
  const names = [...new Set(members.flatMap(({ properties }) => Object.keys(properties)))];
  const values = new Map(names.map((name) => [name, valuesOf(members, name)]));
  return {
    node: {
      kind: "node",
      id,
      key: id,
      labels: [...new Set(members.flatMap(({ labels }) => labels))],
      properties: Object.fromEntries(names.map((name) => [name, values.get(name)?.[0] ?? null])),
    },
    made: {
      kind: "same",
      members,
      conflicts: new Map([...values].filter(([, own]) => own.length > 1)),
    },
  };
}

interface One {
  id: string;
  members: readonly Node[];
}

/** Several spellings as one node each, wherever they stand; null where there are none. */
function together(graph: Unplaced, same: readonly (readonly string[])[]) {
  const made = new Map<string, Made>();
  const fresh: Node[] = [];
  const into = new Map<string, string>();
  const ones: One[] = [];
  for (const keys of same) {
    const members = keys.flatMap((key) => graph.nodes.get(graph.ids.get(key) ?? "") ?? []);
    if (members.length < 2) continue;
    const id = sameKey(keys);
    const one = oneOf(id, members);
    ones.push({ id, members });
    fresh.push(one.node);
    made.set(id, one.made);
    for (const member of members) into.set(member.id, id);
  }
  if (into.size === 0) return null;
  const nodes = new Map<string, Node>();
  for (const [id, node] of graph.nodes) if (!into.has(id)) nodes.set(id, node);
  const relationships = new Map<string, Relationship>();
  for (const [id, each] of graph.relationships) {
    const [from, to] = [into.get(each.from), into.get(each.to)];
    if (from === undefined && to === undefined) relationships.set(id, each);
    else relationships.set(id, { ...each, from: from ?? each.from, to: to ?? each.to });
  }
  const { keys, ids } = graph;
  return { graph: withNodes({ nodes, relationships, keys, ids }, fresh), made, ones };
}

const found = kept<ReturnType<typeof together>>();

/** What is the same thing under several spellings as one node, with the relationships of all; it stands where the first stood. */
export function merged(graph: Graph, same: readonly (readonly string[])[]): Shaped {
  if (same.length === 0) return { graph, made: nothingMade };
  const { nodes, relationships, keys, ids } = graph;
  const own = found([relationships, nodes, keys, ids, same], () =>
    together({ nodes, relationships, keys, ids }, same),
  );
  if (own === null) return { graph, made: nothingMade };
  const spots = new Map(graph.spots);
  for (const { id, members } of own.ones) {
    const stood = members.flatMap((member) => standing(graph, member.id) ?? []);
    const at = spots.get(id) ?? stood[0];
    if (at !== undefined) spots.set(id, at);
  }
  return { graph: { ...own.graph, spots }, made: own.made };
}
