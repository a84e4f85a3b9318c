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
  type Spot,
  type Unplaced,
} from "../graph.ts";
import { kept } from "../kept.ts";
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
  const note = (value: Value, name: string, node: Node) => {
    const known = found.get(name);
    if (known === undefined) found.set(name, { value, nodes: [node] });
    else known.nodes.push(node);
  };
  for (const node of nodes.values()) {
    if (label !== null && !node.labels.includes(label)) continue;
    const own = fieldOf(node.properties, property);
    if (own === undefined || own === null) continue;
    if (!Array.isArray(own)) {
      note(own, written(own), node);
      continue;
    }
    const names = new Map<string, Value>();
    for (const each of own) {
      const name = each == null ? null : written(each);
      if (name !== null && !names.has(name)) names.set(name, each);
    }
    for (const [name, value] of names) note(value, name, node);
  }
  return [...found.values()];
}

const valued = kept<readonly Valued[]>();

/** The same ones while the nodes and what is derived of them stay the same. */
const valuesOf = ({ nodes }: Pick<Graph, "nodes">, own: ByValue): readonly Valued[] =>
  valued([own, nodes], () => byValue({ nodes }, own));

const idOf = ({ property }: ByValue, value: Value): string =>
  `~value ${property} ${written(value)}`;

/** Where the node of each value would stand: a little beside the middle of those that have it, so that what one node alone has does not lie on it. */
export function* wishedPlaces(graph: Graph, own: ByValue): Generator<[string, Spot]> {
  for (const { value, nodes } of valuesOf(graph, own)) {
    const middle = middleOf(graph, nodes);
    if (middle !== undefined) yield [idOf(own, value), { x: middle.x + 60, y: middle.y + 40 }];
  }
}

/** Values as nodes, wherever they stand. */
function valueNodes(graph: Unplaced, own: ByValue, before: Shaped["made"]) {
  const { property } = own;
  const made = new Map<string, Made>(before);
  const [fresh, ties]: [Node[], Relationship[]] = [[], []];
  for (const { value, nodes } of valuesOf(graph, own)) {
    const id = idOf(own, value);
    const properties = { name: toldValue(value), [property]: value };
    fresh.push({ kind: "node", id, key: id, labels: [property], properties });
    made.set(id, { kind: "value", property, value, members: nodes });
    const equal: Made = { kind: "equal", property, value };
    const end = JSON.stringify(id);
    for (const node of nodes) {
      const name = `~has [${JSON.stringify(graph.keys.get(node.id) ?? "")},${end}]`;
      ties.push(tieOf(name, { type: property, from: node.id, to: id }));
      made.set(name, equal);
    }
  }
  return { graph: withRelationships(withNodes(graph, fresh), ties), made };
}

const keptNodes = kept<ReturnType<typeof valueNodes>>();

/** Each value of a property as a node, joined to those that have it. It is worked out once for a graph: where one of its nodes is moved, only places are others. */
export function withValueNodes({ graph, made: before }: Shaped, own: ByValue): Shaped {
  const { nodes, relationships, keys, ids } = graph;
  const found = keptNodes([relationships, nodes, keys, ids, own, before], () =>
    valueNodes({ nodes, relationships, keys, ids }, own, before),
  );
  const spots = new Map(graph.spots);
  for (const [id, spot] of wishedPlaces(graph, own)) if (!spots.has(id)) spots.set(id, spot);
  return { graph: { ...graph, ...found.graph, spots }, made: found.made };
}

/** Those of equal values joined, wherever they stand. */
function valueTies(graph: Unplaced, own: ByValue, before: Shaped["made"]) {
  const { property } = own;
  const made = new Map<string, Made>(before);
  const ties: Relationship[] = [];
  for (const { value, nodes } of valuesOf(graph, own)) {
    if (nodes.length > mostAlike) continue;
    const equal: Made = { kind: "equal", property, value };
    for (const [at, a] of nodes.entries())
      for (const b of nodes.slice(at + 1)) {
        const ends = [graph.keys.get(a.id) ?? "", graph.keys.get(b.id) ?? ""];
        const id = `~equal ${JSON.stringify([property, written(value), ...ends])}`;
        ties.push(tieOf(id, { type: property, from: a.id, to: b.id }, { [property]: value }));
        made.set(id, equal);
      }
  }
  return { relationships: withRelationships(graph, ties).relationships, made };
}

const keptTies = kept<ReturnType<typeof valueTies>>();

/** Those whose property says the same, joined to each other. */
export function withValueTies({ graph, made: before }: Shaped, own: ByValue): Shaped {
  const { nodes, relationships, keys } = graph;
  const found = keptTies([relationships, nodes, keys, own, before], () =>
    valueTies(graph, own, before),
  );
  return { graph: { ...graph, relationships: found.relationships }, made: found.made };
}
