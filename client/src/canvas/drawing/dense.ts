/** Nodes below which even every line between them can be followed. */
const fewest = 20;

/** Lines a node: from three on no arrangement is without crossings (Euler), and somewhat before most lines cross others. */
const crossing = 2.5;

/** Lines of a picture, each pair of nodes once: those that run to their own node are read without following anything. */
const linesOf = (relationships: Iterable<{ from: string; to: string }>): number => {
  const pairs = new Set<string>();
  for (const { from, to } of relationships)
    if (from !== to) pairs.add(from < to ? `${from} ${to}` : `${to} ${from}`);
  return pairs.size;
};

/** Whether a picture has too many lines to be read by following them: then its matrix is offered. */
export const isTooDense = (
  nodes: number,
  relationships: Iterable<{ from: string; to: string }>,
): boolean => nodes >= fewest && linesOf(relationships) >= crossing * nodes;
