import { fieldOf, type Node, type Relationship, type Value } from "@chengmai/cypher/values";
import { toldValue } from "../../../values/number/told-number.ts";
import { written } from "../../../values/written.ts";
import {
  middleOf,
  tieOf,
  withNodes,
  withRelationships,
  type Graph,
  type Made,
  type Shaped,
} from "../graph.ts";
import type { Derivation } from "./derivation.ts";

type ByValue = Extract<Derivation, { make: "nodes" | "ties" }>;

/** Nodes of one value that are joined to each other: of more, the picture would flood. */
export const mostAlike = 30;

interface Valued {
  value: Value;
  nodes: Node[];
}

/** Nodes by what a property of theirs says; of a list, by each of its parts. */
export function byValue({ nodes }: Pick<Graph, "nodes">, { label, property }: ByValue): Valued[] {
  const found = new Map<string, Valued>();
  for (const node of nodes.values()) {
    if (label !== null && !node.labels.includes(label)) continue;
    const own = fieldOf(node.properties, property);
    const values = Array.isArray(own) ? own : [own];
    for (const name of new Set(values.flatMap((each) => (each == null ? [] : written(each))))) {
      const value = values.find((each) => each != null && written(each) === name) ?? null;
      const known = found.get(name) ?? { value, nodes: [] };
      known.nodes.push(node);
      found.set(name, known);
    }
  }
  return [...found.values()];
}

/** Each value of a property as a node, joined to those that have it. */
export function withValueNodes({ graph, made: before }: Shaped, own: ByValue): Shaped {
  const { property } = own;
  const made = new Map<string, Made>(before);
  const [fresh, ties]: [Node[], Relationship[]] = [[], []];
  const spots = new Map(graph.spots);
  for (const { value, nodes } of byValue(graph, own)) {
    const id = `~value ${property} ${written(value)}`;
    const properties = { name: toldValue(value), [property]: value };
    fresh.push({ kind: "node", id, key: id, labels: [property], properties });
    made.set(id, { kind: "value", property, value, members: nodes });
    const middle = middleOf(graph, nodes);
    // A little beside, so that what one node alone has does not lie on it.
    if (middle !== undefined && !spots.has(id))
      spots.set(id, { x: middle.x + 60, y: middle.y + 40 });
    for (const node of nodes) {
      const name = `~has ${JSON.stringify([graph.keys.get(node.id) ?? "", id])}`;
      ties.push(tieOf(name, { type: property, from: node.id, to: id }));
      made.set(name, { kind: "equal", property, value });
    }
  }
  return { graph: withRelationships(withNodes({ ...graph, spots }, fresh), ties), made };
}

/** Those whose property says the same, joined to each other. */
export function withValueTies({ graph, made: before }: Shaped, own: ByValue): Shaped {
  const { property } = own;
  const made = new Map<string, Made>(before);
  const ties: Relationship[] = [];
  for (const { value, nodes } of byValue(graph, own)) {
    if (nodes.length > mostAlike) continue;
    for (const [at, a] of nodes.entries())
      for (const b of nodes.slice(at + 1)) {
        const ends = [graph.keys.get(a.id) ?? "", graph.keys.get(b.id) ?? ""];
        const id = `~equal ${JSON.stringify([property, written(value), ...ends])}`;
        ties.push(tieOf(id, { type: property, from: a.id, to: b.id }, { [property]: value }));
        made.set(id, { kind: "equal", property, value });
      }
  }
  return { graph: withRelationships(graph, ties), made };
}
