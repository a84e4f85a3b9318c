import type { Node, Relationship } from "@chengmai/cypher/values";
import { createExploration, type Exploration } from "../../src/exploration/model/exploration.ts";
import { loadShaping } from "../../src/exploration/model/reshaping/load.ts";
import type { State } from "../../src/exploration/model/state.ts";
import { visible } from "../../src/exploration/model/visible.ts";

await loadShaping();

// A graph that is nobody's: people, clubs and what they paid.
export const node = (id: string, label: string, properties: Node["properties"] = {}): Node => ({
  kind: "node",
  id: `4:session:${id}`,
  key: `${label}:name:${id}`,
  labels: [label],
  properties: { name: id, ...properties },
});
export const tie = (from: string, type: string, to: string, at = 0): Relationship => ({
  kind: "relationship",
  id: `5:session:${from}${type}${to}${at}`,
  type,
  from: `4:session:${from}`,
  to: `4:session:${to}`,
  properties: { at },
});
export const people = ["ann", "bob", "cy", "dee"];
export const nodes = [
  ...people.map((name, at) =>
    node(name, "Person", { age: 20 + at, town: at < 2 ? "York" : "Rye" }),
  ),
  node("chess", "Club", { fee: 10 }),
  node("go", "Club", { fee: 30 }),
];
export const relationships = [
  tie("ann", "IN", "chess"),
  tie("bob", "IN", "chess"),
  tie("cy", "IN", "go"),
  tie("ann", "IN", "go"),
  tie("ann", "PAID", "bob", 1),
  tie("ann", "PAID", "bob", 2),
  tie("bob", "PAID", "ann", 3),
  tie("dee", "KNOWS", "dee"),
];

/** An exploration in which everything stands in a row, 300 pixels apart. */
export function begun(more: Node[] = [], ties: Relationship[] = []): Exploration {
  const exploration = createExploration();
  exploration.record({
    step: { kind: "overview" },
    brought: { nodes: [...nodes, ...more], relationships: [...relationships, ...ties] },
    found: { database: "foreign", labels: [] },
    placed: new Map([...nodes, ...more].map(({ key }, at) => [key ?? "", { x: at * 300, y: 0 }])),
  });
  return exploration;
}

export const seenIn = ({ log }: Exploration): State => visible(log.getState().state);

export const keysIn = (state: State): (string | undefined)[] =>
  [...state.nodes.keys()].map((id) => state.keys.get(id));

/** Keys of people by their names. */
export const keyed = (names: readonly string[]): string[] =>
  names.map((name) => `Person:name:${name}`);
