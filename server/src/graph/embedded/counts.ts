import type { Health } from "../graph.ts";
import type { Ask } from "./schema.ts";

/** How many nodes and relationships there are. */
export async function readCounts(ask: Ask): Promise<Pick<Health, "nodes" | "relationships">> {
  const [nodes] = await ask("MATCH (n) RETURN count(n) AS count");
  const [relationships] = await ask("MATCH ()-[r]->() RETURN count(r) AS count");
  return { nodes: Number(nodes?.[0] ?? 0), relationships: Number(relationships?.[0] ?? 0) };
}
