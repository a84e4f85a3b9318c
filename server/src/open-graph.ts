import { join } from "node:path";
import type { Settings } from "./env.ts";
import type { Graph } from "./graph/graph.ts";

/** Where the embedded graph is, or will be. */
export const graphFile = ({ dataFolder }: Pick<Settings, "dataFolder">): string =>
  join(dataFolder, "chengmai.grafeo");

/** The graph these settings name: Neo4j where a URI is given, else the embedded file. */
export const openGraph = async (
  settings: Settings,
  log: (message: string) => void,
): Promise<Graph> => {
  const { neo4j, timeoutMs, rowLimit, unlocked } = settings;
  if (neo4j) {
    const { openNeo4j } = await import("./graph/neo4j/index.ts");
    return openNeo4j({ ...neo4j, timeoutMs, rowLimit, unlocked, log });
  }
  const { openEmbedded } = await import("./graph/embedded/index.ts");
  const file = graphFile(settings);
  return openEmbedded({ file, timeoutMs, rowLimit, unlocked });
};
