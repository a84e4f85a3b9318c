import type { Node, Relationship } from "@chengmai/cypher";

/** One relationship of a node, and the node at its other end. */
export interface Step {
  id: string;
  relationship: Relationship;
  node: Node;
}

/** All steps from these nodes; `cut` when there were more than can be looked at. */
export type Neighbours = (ids: string[]) => Promise<{ steps: Step[]; cut: boolean }>;

/** The part of the graph that a search has walked. */
export interface Known {
  readonly nodes: ReadonlyMap<string, Node>;
  /** Every relationship that was met, from either end. */
  readonly steps: ReadonlyMap<string, readonly Step[]>;
  /** Relationships met. */
  met(): number;
  learn(steps: readonly Step[]): void;
}

// Together with the layers' own bound it keeps the search of a dense graph within a second or two.
const mostMet = 50_000;

/** Begins at these nodes. */
export const openKnown = (begin: readonly Node[]): Known => {
  const nodes = new Map(begin.map((node) => [node.id, node]));
  const steps = new Map<string, Step[]>();
  const met = new Set<string>();
  const add = (step: Step): void => {
    const own = steps.get(step.id) ?? [];
    if (own.length === 0) steps.set(step.id, own);
    own.push(step);
  };
  return {
    nodes,
    steps,
    met: () => met.size,
    // Each relationship is walked both ways, however it was met; ids are noted so that none is twice.
    learn(fresh) {
      for (const { id, relationship, node } of fresh) {
        const from = nodes.get(id);
        if (met.has(relationship.id) || from === undefined || node.id === id) continue;
        met.add(relationship.id);
        if (!nodes.has(node.id)) nodes.set(node.id, node);
        add({ id, relationship, node });
        add({ id: node.id, relationship, node: from });
      }
    },
  };
};

/** What has been reached from one end, layer by layer. */
export interface Side {
  frontier: string[];
  seen: Set<string>;
  depth: number;
}

export const side = (ids: readonly string[]): Side => ({
  frontier: [...ids],
  seen: new Set(ids),
  depth: 0,
});

/** Walks one layer on, unless all is known or too much; true where something had to be left. */
export const grow = async (grown: Side, known: Known, neighbours: Neighbours): Promise<boolean> => {
  if (grown.frontier.length === 0) return false;
  if (known.met() >= mostMet) return true;
  const { steps, cut } = await neighbours(grown.frontier);
  known.learn(steps);
  const next = new Set(steps.map(({ node }) => node.id).filter((id) => !grown.seen.has(id)));
  for (const id of next) grown.seen.add(id);
  grown.frontier = [...next];
  grown.depth += 1;
  return cut;
};
