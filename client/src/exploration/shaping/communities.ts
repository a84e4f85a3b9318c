import type { Graph } from "./graph.ts";

/** Numbers from 0 to 1, the same each time: who asks twice gets the same communities. */
function seeded(): () => number {
  let state = 20_231;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** Who has more to do with each other than with others, by Louvain's method: lists of keys, the largest first. */
export async function communitiesOf({ nodes, relationships, keys }: Graph): Promise<string[][]> {
  const [{ UndirectedGraph }, { default: louvain }] = await Promise.all([
    import("graphology"),
    import("graphology-communities-louvain"),
  ]);
  const graph = new UndirectedGraph();
  for (const id of nodes.keys()) graph.addNode(id);
  for (const { from, to } of relationships.values())
    if (from !== to)
      graph.updateEdge(from, to, ({ weight = 0 }) => ({ weight: Number(weight) + 1 }));
  if (graph.size === 0) return [];
  const found = louvain(graph, { rng: seeded(), getEdgeWeight: "weight" });
  const lists = new Map<number, string[]>();
  for (const id of nodes.keys()) {
    const community = found[id];
    if (community === undefined) continue;
    const list = lists.get(community) ?? [];
    list.push(keys.get(id) ?? "");
    lists.set(community, list);
  }
  return [...lists.values()]
    .filter(({ length }) => length > 1)
    .toSorted((a, b) => b.length - a.length);
}
