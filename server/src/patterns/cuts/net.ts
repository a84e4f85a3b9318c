/** Relationships as the two nodes that each joins, whichever way it points; nodes and relationships are numbers. */
export interface Net {
  nodes: number;
  ends: readonly (readonly [a: number, b: number])[];
}

/** A step along a relationship. */
export interface Step {
  to: number;
  by: number;
}

/** The steps from each node; none from a node to itself. */
export const stepsOf = ({ nodes, ends }: Net): Step[][] => {
  const steps: Step[][] = Array.from({ length: nodes }, () => []);
  for (const [by, [a, b]] of ends.entries()) {
    if (a === b) continue;
    steps[a]?.push({ to: b, by });
    steps[b]?.push({ to: a, by });
  }
  return steps;
};

/** Hops from a node to each; Infinity where none leads. */
export const hopsFrom = (steps: readonly (readonly Step[])[], from: number): number[] => {
  const hops = steps.map(() => Infinity);
  hops[from] = 0;
  const reached = [from];
  for (const node of reached)
    for (const { to } of steps[node] ?? [])
      if (hops[to] === Infinity) {
        hops[to] = (hops[node] ?? 0) + 1;
        reached.push(to);
      }
  return hops;
};

/** The same without these nodes and relationships; numbers stay. */
export const without = (
  { nodes, ends }: Net,
  gone: { nodes: ReadonlySet<number>; relationships: ReadonlySet<number> },
): { net: Net; kept: number[] } => {
  const kept = [...ends.keys()].filter((by) => {
    const [a, b] = ends[by] ?? [-1, -1];
    return !gone.relationships.has(by) && !gone.nodes.has(a) && !gone.nodes.has(b);
  });
  return { net: { nodes, ends: kept.map((by) => ends[by] ?? [-1, -1]) }, kept };
};
