import type { Node, Path, Relationship } from "@chengmai/cypher";

/** One relationship of a node, and the node at its other end. */
export interface Step {
  id: string;
  relationship: Relationship;
  node: Node;
}

/** All steps from these nodes; `cut` when there were more than can be looked at. */
export type Neighbours = (ids: string[]) => Promise<{ steps: Step[]; cut: boolean }>;

interface PathSearch {
  from: Node;
  to: Node;
  maxHops: number;
  limit: number;
}

interface Side {
  frontier: string[];
  seen: Set<string>;
  depth: number;
}

type Steps = Map<string, Step[]>;

// Together they keep the search of a dense graph within a second or two.
const mostSteps = 50_000;
const mostVisits = 200_000;

const side = (id: string): Side => ({ frontier: [id], seen: new Set([id]), depth: 0 });

const add = (known: Steps, step: Step): void => {
  const steps = known.get(step.id) ?? [];
  if (steps.length === 0) known.set(step.id, steps);
  steps.push(step);
};

// Each relationship is walked both ways, however it was met; ids are noted so that none is twice.
const learn = (known: Steps, met: Set<string>, nodes: Map<string, Node>, steps: Step[]): void => {
  for (const { id, relationship, node } of steps) {
    const from = nodes.get(id);
    if (met.has(relationship.id) || from === undefined || node.id === id) continue;
    met.add(relationship.id);
    if (!nodes.has(node.id)) nodes.set(node.id, node);
    add(known, { id, relationship, node });
    add(known, { id: node.id, relationship, node: from });
  }
};

const distancesTo = (target: string, known: Steps): Map<string, number> => {
  const distance = new Map([[target, 0]]);
  for (const [id, hops] of distance) {
    for (const { node } of known.get(id) ?? []) {
      if (!distance.has(node.id)) distance.set(node.id, hops + 1);
    }
  }
  return distance;
};

/** Walks of exactly `length` hops that meet no node twice; stops when `visits` are used up. */
function* walks(search: PathSearch, length: number, known: Steps, budget: { visits: number }) {
  const distance = distancesTo(search.to.id, known);
  const trail: Step[] = [];
  const onTrail = new Set([search.from.id]);
  const walk = function* (id: string): Generator<Step[]> {
    if (trail.length === length) {
      if (id === search.to.id) yield [...trail];
      return;
    }
    if (id === search.to.id) return;
    for (const step of known.get(id) ?? []) {
      const ahead = distance.get(step.node.id) ?? Infinity;
      if (trail.length + 1 + ahead > length || onTrail.has(step.node.id)) continue;
      if ((budget.visits -= 1) < 0) return;
      trail.push(step);
      onTrail.add(step.node.id);
      yield* walk(step.node.id);
      onTrail.delete(step.node.id);
      trail.pop();
    }
  };
  yield* walk(search.from.id);
}

const pathOf = (from: Node, steps: readonly Step[]): Path => ({
  kind: "path",
  nodes: [from, ...steps.map(({ node }) => node)],
  relationships: steps.map(({ relationship }) => relationship),
});

const grow = async (grown: Side, neighbours: Neighbours) => {
  const { steps, cut } = await neighbours(grown.frontier);
  const next = new Set(steps.map(({ node }) => node.id).filter((id) => !grown.seen.has(id)));
  for (const id of next) grown.seen.add(id);
  grown.frontier = [...next];
  grown.depth += 1;
  return { steps, cut };
};

// The smaller frontier, then the end that was walked from less: two spokes meet at their hub.
const cheaper = (a: Side, b: Side): Side =>
  (a.frontier.length - b.frontier.length || a.depth - b.depth) <= 0 ? a : b;

/**
 * Paths between two nodes, shortest first, walked layer by layer from both ends: after layers of
 * depth a and b every path of a + b hops is known, so that short paths never wait for long ones.
 */
export const findPaths = async (
  search: PathSearch,
  neighbours: Neighbours,
): Promise<{ paths: Path[]; truncated: boolean }> => {
  const { from, to, maxHops, limit } = search;
  const sides = [side(from.id), side(to.id)] as const;
  const nodes = new Map([from, to].map((node) => [node.id, node]));
  const known: Steps = new Map();
  const met = new Set<string>();
  const budget = { visits: mostVisits };
  const paths: Path[] = [];
  let cut = false;
  for (let length = 1; length <= maxHops; length += 1) {
    const grown = cheaper(...sides);
    // An empty frontier: that end's whole part of the graph is known, and every path lies in it.
    if (grown.frontier.length > 0 && met.size < mostSteps) {
      const layer = await grow(grown, neighbours);
      cut ||= layer.cut;
      learn(known, met, nodes, layer.steps);
    } else {
      cut ||= grown.frontier.length > 0;
    }
    for (const steps of walks(search, length, known, budget)) {
      if (paths.length === limit) return { paths, truncated: true };
      paths.push(pathOf(from, steps));
    }
    if (budget.visits < 0) return { paths, truncated: true };
  }
  return { paths, truncated: cut };
};
