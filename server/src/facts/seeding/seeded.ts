import type { Graph } from "../../graph/graph.ts";
import type { SeedRows } from "./rows.ts";
import { seededNodes, seededRelationships, type Stale } from "./statements.ts";

/** What of ours a graph holds, compared with what it should. */
interface Seeded {
  /** True when every fact is there in this version, and nothing else of ours. */
  complete: boolean;
  stale: Stale;
}

const everything = { rowLimit: 1_000_000 };

const add = (ids: Map<string, string[]>, name: string, id: string): void => {
  ids.set(name, [...(ids.get(name) ?? []), id]);
};

const labelOf = (rows: SeedRows): Map<string, string> =>
  new Map([...rows.nodes].flatMap(([label, all]) => all.map(({ id }) => [id, label] as const)));

/** Reads what is ours and sorts out what left the facts. */
export const readSeeded = async (graph: Graph, rows: SeedRows): Promise<Seeded> => {
  const labels = labelOf(rows);
  const kept = new Set(rows.relationships.flatMap((group) => group.rows.map(({ id }) => id)));
  const stale: Stale = { nodes: new Map(), relationships: new Map() };
  let current = 0;

  for (const [id, found, version] of (await graph.read(seededNodes, {}, everything)).rows) {
    const label = labels.get(String(id));
    const carried = Array.isArray(found) ? found.map(String) : [];
    if (label === undefined || !carried.includes(label))
      add(stale.nodes, carried[0] ?? "", String(id));
    else if (version === rows.version) current += 1;
  }
  for (const [id, type, version] of (await graph.read(seededRelationships, {}, everything)).rows) {
    if (!kept.has(String(id))) add(stale.relationships, String(type), String(id));
    else if (version === rows.version) current += 1;
  }
  const nothingStale = stale.nodes.size + stale.relationships.size === 0;
  return { complete: nothingStale && current === labels.size + kept.size, stale };
};
