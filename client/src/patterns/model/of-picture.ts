import type { Node, Relationship, Value } from "@chengmai/cypher/values";

/** Rows and columns of a matrix at most: more are no picture any more. */
export const mostLines = 60;

interface Picture {
  nodes: ReadonlyMap<string, Node>;
  relationships: ReadonlyMap<string, Relationship>;
}

/** The answer that a matrix is made of, and how many nodes there were for its rows and its columns. */
interface Answer {
  columns: string[];
  rows: Value[][];
  from: number;
  to: number;
}

/** The busiest of some ends, and how many there were. */
function busiest(ends: Iterable<string>): { kept: ReadonlySet<string>; of: number } {
  const counts = new Map<string, number>();
  for (const end of ends) counts.set(end, (counts.get(end) ?? 0) + 1);
  const kept = [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, mostLines)
    .map(([id]) => id);
  return { kept: new Set(kept), of: counts.size };
}

/** Where relationships come from, against where they lead: how many there are of each pair, and which. */
export function answerOf({ nodes, relationships }: Picture): Answer {
  const all = [...relationships.values()].filter(
    ({ from, to }) => nodes.has(from) && nodes.has(to),
  );
  const down = busiest(all.map(({ from }) => from));
  const across = busiest(all.map(({ to }) => to));
  const pairs = new Map<string, Relationship[]>();
  for (const one of all) {
    if (!down.kept.has(one.from) || !across.kept.has(one.to)) continue;
    const key = `${one.from} ${one.to}`;
    const own = pairs.get(key);
    if (own === undefined) pairs.set(key, [one]);
    else own.push(one);
  }
  const rows = [...pairs.values()].map((own) => [
    nodes.get(own[0]?.from ?? "") ?? null,
    nodes.get(own[0]?.to ?? "") ?? null,
    own.length,
    own,
  ]);
  return {
    columns: ["row", "column", "count", "relationships"],
    rows,
    from: down.of,
    to: across.of,
  };
}
