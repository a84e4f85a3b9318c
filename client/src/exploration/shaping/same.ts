import { fieldOf, type Node, type Value } from "@chengmai/cypher/values";
import { nothingMade, standing, withNodes, type Graph, type Made, type Shaped } from "./graph.ts";

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

/** What is the same thing under several spellings as one node, with the relationships of all; it stands where the first stood. */
export function merged(graph: Graph, same: readonly (readonly string[])[]): Shaped {
  if (same.length === 0) return { graph, made: nothingMade };
  const made = new Map<string, Made>();
  const fresh: Node[] = [];
  const into = new Map<string, string>();
  const spots = new Map(graph.spots);
  for (const keys of same) {
    const members = keys.flatMap((key) => graph.nodes.get(graph.ids.get(key) ?? "") ?? []);
    if (members.length < 2) continue;
    const id = sameKey(keys);
    const one = oneOf(id, members);
    fresh.push(one.node);
    made.set(id, one.made);
    for (const member of members) into.set(member.id, id);
    const stood = members.flatMap((member) => standing(graph, member.id) ?? []);
    const at = spots.get(id) ?? stood[0];
    if (at !== undefined) spots.set(id, at);
  }
  if (into.size === 0) return { graph, made: nothingMade };
  const nodes = new Map([...graph.nodes].filter(([id]) => !into.has(id)));
  const relationships = new Map(
    [...graph.relationships].map(([id, each]) => {
      const [from, to] = [into.get(each.from), into.get(each.to)];
      if (from === undefined && to === undefined) return [id, each] as const;
      return [id, { ...each, from: from ?? each.from, to: to ?? each.to }] as const;
    }),
  );
  return { graph: { ...withNodes({ ...graph, nodes }, fresh), relationships, spots }, made };
}
