import type { Facts } from "@chengmai/data";
import { GraphError } from "../../graph/graph-error.ts";
import type { Graph } from "../../graph/graph.ts";
import { type SeedRows, seedRows } from "./rows.ts";
import { readSeeded } from "./seeded.ts";
import {
  foreignWithId,
  isSeeded,
  neo4jSchema,
  nodeConstraints,
  seedStatements,
} from "./statements.ts";

interface SeedOptions {
  log?: (message: string) => void;
}

interface SeedResult {
  /** Of the facts. */
  nodes: number;
  relationships: number;
  /** Nodes and relationships that left the facts and now the graph. */
  removed: number;
  /** False when the graph already said exactly this. */
  changed: boolean;
}

const refuseForeign = async (graph: Graph, rows: SeedRows): Promise<void> => {
  for (const [label, all] of rows.nodes) {
    const ids = all.map(({ id }) => id);
    const { rows: found } = await graph.read(foreignWithId(label), { ids });
    if (found.length === 0) continue;
    throw new GraphError(
      "not-allowed",
      `The graph has ${label} nodes of its own named ${found.flat().join(", ")}; seeding would change them. Nothing was written.`,
    );
  }
};

const size = (ids: Map<string, string[]>): number => [...ids.values()].flat().length;

/**
 * Writes the facts into a graph. Running it again changes nothing; a fact that left the files leaves the
 * graph; what carries no mark of ours is never touched.
 * @throws GraphError `not-allowed` when a foreign node has the label and id of a fact
 */
export async function seed(
  graph: Graph,
  facts: Facts,
  { log }: SeedOptions = {},
): Promise<SeedResult> {
  const rows = seedRows(facts);
  const counts = { nodes: facts.nodes.length, relationships: facts.relationships.length };
  const { complete, stale } = await readSeeded(graph, rows);
  if (complete) return { ...counts, removed: 0, changed: false };

  await refuseForeign(graph, rows);
  // Neo4j takes no schema change and data in one transaction.
  const schema = graph.engine === "neo4j" ? neo4jSchema(rows) : [];
  await graph.write([...nodeConstraints(rows), ...schema]);
  await graph.write(seedStatements(rows, stale));
  const removed = size(stale.nodes) + size(stale.relationships);
  log?.(
    `Seeded ${counts.nodes} nodes and ${counts.relationships} relationships, removed ${removed}.`,
  );
  return { ...counts, removed, changed: true };
}

/** Why a graph was seeded or left as it is. */
type SeedReason = "empty" | "asked" | "ours" | "not-ours";

const reasonFor = async (graph: Graph, facts: Facts, asked: boolean): Promise<SeedReason> => {
  if (asked) return "asked";
  if ((await graph.health()).nodes === 0) return "empty";
  for (const label of new Set(facts.nodes.map((node) => node.label)))
    if ((await graph.read(isSeeded(label))).rows.length > 0) return "ours";
  return "not-ours";
};

/**
 * Seeds an empty graph, or one we seeded before; a graph that holds only somebody else's data is left
 * alone unless asked.
 */
export async function seedWhenNeeded(
  graph: Graph,
  facts: Facts,
  options: SeedOptions & { asked?: boolean } = {},
): Promise<{ reason: SeedReason; result: SeedResult | null }> {
  const reason = await reasonFor(graph, facts, options.asked ?? false);
  return { reason, result: reason === "not-ours" ? null : await seed(graph, facts, options) };
}
