import type { Node, Path, Relationship } from "@chengmai/cypher";
import type { Known, Step } from "./known.ts";

/** What a relationship weighs; null where it may not be walked. */
export type Weigh = (relationship: Relationship) => number | null;

/** A path that was found. */
export interface Found {
  path: Path;
  weight: number;
}

/** The path of these steps; walked against its direction where it was looked for from its end. */
export const found = (
  from: Node,
  steps: readonly Step[],
  { weight, backwards }: { weight: number; backwards: boolean },
): Found => {
  const nodes = [from, ...steps.map(({ node }) => node)];
  const relationships = steps.map(({ relationship }) => relationship);
  const path: Path = backwards
    ? { kind: "path", nodes: nodes.toReversed(), relationships: relationships.toReversed() }
    : { kind: "path", nodes, relationships };
  return { path, weight };
};

const nameOf = ({ path: { relationships } }: Found): string =>
  relationships.map(({ id }) => `${id} `).join("");

/** By weight, then by the ids of their relationships: as the text that is shown sorts them. */
export const inOrder = (all: readonly Found[]): Found[] =>
  all
    .map((each) => ({ each, name: nameOf(each) }))
    .toSorted((a, b) => a.each.weight - b.each.weight || (a.name < b.name ? -1 : 1))
    .map(({ each }) => each);

/** Hops from every known node to the nearest of these. */
export const distances = (ends: ReadonlySet<string>, known: Known): ReadonlyMap<string, number> => {
  const distance = new Map([...ends].map((id) => [id, 0]));
  for (const [id, hops] of distance)
    for (const { node } of known.steps.get(id) ?? [])
      if (!distance.has(node.id)) distance.set(node.id, hops + 1);
  return distance;
};
