import { loadFacts } from "@chengmai/data";
import { existsSync } from "node:fs";
import type { Settings } from "../../src/env.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { graphFile, openGraph } from "../../src/open-graph.ts";
import { compareFacts } from "../../src/facts/seeding/compare-facts.ts";

/** One thing that must hold: its name, and how to see it; what it finds is told, what it throws is a fault. */
export interface Check {
  name: string;
  run(graph: Graph): Promise<string>;
}

const patiently = { timeoutMs: 600_000, rowLimit: Number.MAX_SAFE_INTEGER };

const countRows = async (graph: Graph, text: string): Promise<number> => {
  let count = 0;
  for await (const rows of await graph.stream(text, {}, patiently)) count += rows.length;
  return count;
};

const everythingIsRead: Check = {
  name: "every node and relationship can be read",
  async run(graph) {
    const counts = await graph.health();
    const nodes = await countRows(graph, "MATCH (n) RETURN n");
    const relationships = await countRows(graph, "MATCH ()-[r]->() RETURN r");
    const told = `${nodes} nodes and ${relationships} relationships`;
    if (nodes === counts.nodes && relationships === counts.relationships) return told;
    throw new Error(`read ${told}, but counted ${counts.nodes} and ${counts.relationships}`);
  },
};

const some = (ids: readonly string[], what: string): string[] =>
  ids.length === 0 ? [] : [`${ids.length} ${what}: ${ids.slice(0, 3).join(", ")}`];

const factsAreThere: Check = {
  name: "the graph says what data/facts says",
  async run(graph) {
    const facts = loadFacts();
    const { missing, different, foreign } = await compareFacts(graph, facts);
    const faults = [
      ...some(missing, "missing"),
      ...some(different, "said otherwise"),
      ...some(foreign, "marked as facts, and none"),
    ];
    if (faults.length > 0)
      throw new Error(`${faults.join("; ")} (npm run seed writes the facts anew)`);
    return `${facts.nodes.length} nodes and ${facts.relationships.length} relationships`;
  },
};

/** What is checked with these settings: a Neo4j looks after its own files. */
export const checksFor = ({ neo4j }: Settings): readonly Check[] =>
  neo4j ? [factsAreThere] : [everythingIsRead, factsAreThere];

/** Opens the graph to look at, and begins none where there is none. */
export const openToVerify = async (
  settings: Settings,
  log: (line: string) => void,
): Promise<Graph> => {
  const file = graphFile(settings);
  if (!settings.neo4j && !existsSync(file))
    throw new Error(
      `there is no file ${file}; npm start begins one, npm run restore brings one back`,
    );
  return openGraph(settings, log);
};
