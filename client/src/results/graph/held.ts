import { elementsOf } from "@chengmai/cypher/subgraph";
import type { Node, Relationship, Subgraph, Value } from "@chengmai/cypher/values";
import { labelOf } from "../../values/name.ts";

/** What some rows hold to be drawn. */
export interface Held {
  nodes: readonly Node[];
  relationships: readonly Relationship[];
  /** Ids of ends that the rows do not hold. */
  missing: readonly string[];
}

/** The distinct nodes and relationships of rows, in the order they are met, and the ends that are wanting. */
export function heldBy(rows: Value[][]): Held {
  const { nodes, relationships } = elementsOf(rows);
  const known = new Set(nodes.map(({ id }) => id));
  const ends = relationships.flatMap(({ from, to }) => [from, to]);
  return { nodes, relationships, missing: [...new Set(ends)].filter((id) => !known.has(id)) };
}

/** The first nodes, and the relationships that need no others: those whose ends are there, or are wanting. */
export function firstOf({ nodes, relationships, missing }: Held, most: number): Held {
  const kept = nodes.slice(0, most);
  const wanted = missing.slice(0, Math.max(0, most - kept.length));
  const has = new Set([...kept.map(({ id }) => id), ...wanted]);
  return {
    nodes: kept,
    relationships: relationships.filter(({ from, to }) => has.has(from) && has.has(to)),
    missing: wanted,
  };
}

/** Whether nothing but null came: neither something to draw nor a value. */
export const onlyNull = (rows: readonly Value[][]): boolean =>
  rows.every((row) => row.every((value) => value === null));

export interface Tally {
  name: string;
  count: number;
  /** How many of them are on the picture already. */
  there: number;
}

const tally = <Thing extends { id: string }>(
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
  there: ReadonlyMap<string, unknown>,
): Tally[] => {
  const found = new Map<string, Tally>();
  for (const thing of things) {
    const name = nameOf(thing);
    const known = found.get(name) ?? { name, count: 0, there: 0 };
    known.count += 1;
    if (there.has(thing.id)) known.there += 1;
    found.set(name, known);
  }
  return [...found.values()].toSorted((a, b) => b.count - a.count);
};

/** How many there are of each label and type, the most first, and how many of them are drawn already. */
export const talliesOf = (
  { nodes, relationships }: Pick<Held, "nodes" | "relationships">,
  drawn: { nodes: ReadonlyMap<string, unknown>; relationships: ReadonlyMap<string, unknown> },
) => ({
  labels: tally(nodes, labelOf, drawn.nodes),
  types: tally(relationships, ({ type }) => type, drawn.relationships),
});

export const countsOf = ({ nodes, relationships }: Subgraph) => ({
  nodes: nodes.length,
  relationships: relationships.length,
});
