import { fieldOf, type Node, type Relationship, type Value } from "@chengmai/cypher/values";
import type { Graph, Unplaced } from "../graph.ts";
import { kept } from "../kept.ts";
import type { Derivation } from "./derivation.ts";
import { formulaOf } from "./formula.ts";
import { numberOf } from "./numbers.ts";

type Of<Make extends Derivation["make"]> = Extract<Derivation, { make: Make }>;
type Total = Of<"total">;

const totalled: Record<Total["how"], (numbers: readonly number[]) => number | null> = {
  count: ({ length }) => length,
  sum: (numbers) => numbers.reduce((sum, each) => sum + each, 0),
  min: (numbers) => (numbers.length === 0 ? null : numbers.reduce((a, b) => Math.min(a, b))),
  max: (numbers) => (numbers.length === 0 ? null : numbers.reduce((a, b) => Math.max(a, b))),
  mean: (numbers) =>
    numbers.length === 0 ? null : numbers.reduce((sum, each) => sum + each, 0) / numbers.length,
};

/** For each node what it is joined to by such relationships: each neighbour once. */
function neighboursBy(
  relationships: Iterable<Relationship>,
  { type, direction }: Total,
): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const note = (of: string, other: string) => {
    if (of === other) return;
    const known = found.get(of);
    if (known === undefined) found.set(of, new Set([other]));
    else known.add(other);
  };
  for (const each of relationships) {
    if (type !== null && each.type !== type) continue;
    if (direction !== "in") note(each.from, each.to);
    if (direction !== "out") note(each.to, each.from);
  }
  return found;
}

function totalOf(graph: Unplaced, own: Total): (node: Node) => Value {
  const near = neighboursBy(graph.relationships.values(), own);
  const { property } = own;
  return ({ id }) => {
    const numbers: number[] = [];
    for (const other of near.get(id) ?? []) {
      const node = graph.nodes.get(other);
      const number = property === null ? 1 : numberOf(node && fieldOf(node.properties, property));
      if (node !== undefined && number !== null) numbers.push(number);
    }
    return totalled[own.how](numbers);
  };
}

/** What of a formula that cannot be read: nothing comes of it. */
function workedBy({ text }: Of<"formula">): (node: Node) => Value {
  try {
    const formula = formulaOf(text);
    return ({ properties }) => formula.of(properties);
  } catch {
    return () => null;
  }
}

/** The nodes with a property that is derived, where something comes of it. */
function propertied(graph: Unplaced, own: Total | Of<"formula">): ReadonlyMap<string, Node> {
  const work = own.make === "total" ? totalOf(graph, own) : workedBy(own);
  const nodes = new Map<string, Node>();
  for (const [id, node] of graph.nodes) {
    const value = own.label === null || node.labels.includes(own.label) ? work(node) : null;
    const properties = value === null ? null : { ...node.properties, [own.name]: value };
    nodes.set(id, properties === null ? node : { ...node, properties });
  }
  return nodes;
}

const found = kept<ReturnType<typeof propertied>>();

/** The graph with a property that is derived; its nodes stay the same ones while they and what joins them do. */
export const withProperty = (graph: Graph, own: Total | Of<"formula">): Graph => ({
  ...graph,
  nodes: found([own, graph.nodes, graph.relationships], () => propertied(graph, own)),
});
