import { pipes } from "./flow.ts";
import { type Net, without } from "./net.ts";
import { partOf } from "./part.ts";

interface Asked {
  from: number;
  to: number;
  by: "nodes" | "relationships";
  maxHops: number;
}

/** What joins two nodes: ways that share nothing they could be cut at, and hops of the shortest. */
interface Joined {
  routes: number;
  distance: number | null;
}

interface Cut extends Joined {
  /** Numbers of nodes or of relationships. */
  cut: number[];
  /** Null where no set of nodes would do: the two are neighbours. */
  size: number | null;
  exact: boolean;
}

/** More than any flow here. */
const wide = 2 ** 30;

const byRelationships = (net: Net, part: ReadonlySet<number>, { from, to }: Asked) => {
  const all = pipes(net.nodes);
  for (const by of part) {
    const [a, b] = net.ends[by] ?? [0, 0];
    all.add(a, b, 1, 1);
  }
  const { flow, reached } = all.flow(from, to);
  const cut = [...part].filter((by) => {
    const [a, b] = net.ends[by] ?? [0, 0];
    return reached[a] !== reached[b];
  });
  return { flow, cut };
};

/** Each node but the two is a pipe of its own, from its even number to its odd one, that carries one. */
const byNodes = (net: Net, part: ReadonlySet<number>, { from, to }: Asked) => {
  const all = pipes(2 * net.nodes);
  const inner = new Set<number>();
  let direct = 0;
  for (const by of part) {
    const [a, b] = net.ends[by] ?? [0, 0];
    if ((a === from && b === to) || (a === to && b === from)) {
      direct = 1;
      continue;
    }
    for (const node of [a, b]) if (node !== from && node !== to) inner.add(node);
    all.add(2 * a + 1, 2 * b, wide);
    all.add(2 * b + 1, 2 * a, wide);
  }
  for (const node of inner) all.add(2 * node, 2 * node + 1, 1);
  const { flow, reached } = all.flow(2 * from + 1, 2 * to);
  const cut = [...inner].filter((node) => reached[2 * node] && !reached[2 * node + 1]);
  return { flow, cut, direct };
};

const ascending = (numbers: readonly number[]): number[] => numbers.toSorted((a, b) => a - b);

/**
 * The smallest set of nodes other than the two, or of relationships, whose removal leaves no path between them
 * (Menger 1927; by the most that flows through the split graph), in the part of the graph on paths of at most
 * `maxHops`; of several such sets the one nearest to `from`. Costs the part's relationships × the size of the cut.
 */
export const cutOf = (net: Net, asked: Asked): Cut => {
  const { relationships, exact, distance } = partOf(net, asked);
  if (asked.by === "relationships") {
    const { flow, cut } = byRelationships(net, relationships, asked);
    return { cut: ascending(cut), size: flow, exact, routes: flow, distance };
  }
  const { flow, cut, direct } = byNodes(net, relationships, asked);
  const routes = flow + direct;
  if (direct > 0) return { cut: [], size: null, exact, routes, distance };
  return { cut: ascending(cut), size: flow, exact, routes, distance };
};

/** What joins the two once these are taken out; nothing where one of the two is among them. */
export const joinedWithout = (
  net: Net,
  asked: Asked,
  gone: { nodes: ReadonlySet<number>; relationships: ReadonlySet<number> },
): Joined => {
  if (gone.nodes.has(asked.from) || gone.nodes.has(asked.to)) return { routes: 0, distance: null };
  const { routes, distance } = cutOf(without(net, gone).net, asked);
  return { routes, distance };
};
