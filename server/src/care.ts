import type { Settings } from "./env.ts";
import { GraphError } from "./graph/graph-error.ts";
import type { BackUp } from "./graph/embedded/care/back-up.ts";
import type { Restored } from "./graph/embedded/care/restore.ts";
import { graphFile } from "./open-graph.ts";

const onlyEmbedded = (settings: Settings): string => {
  if (!settings.neo4j) return graphFile(settings);
  const detail =
    "NEO4J_URI names a Neo4j, which is backed up and restored by its own tools: neo4j-admin database dump and load. Without NEO4J_URI this is about the embedded graph.";
  throw new GraphError("not-allowed", detail);
};

/** Copies the embedded graph to a file that does not exist yet, or may be replaced. @throws GraphError */
export const backUpGraph = async (
  settings: Settings,
  target: string,
  options: { force: boolean },
): Promise<BackUp> => {
  const file = onlyEmbedded(settings);
  const { backUp } = await import("./graph/embedded/care/back-up.ts");
  return backUp(file, target, options);
};

/** Stands a backup in the embedded graph's place. @throws GraphError */
export const restoreGraph = async (settings: Settings, from: string): Promise<Restored> => {
  const file = onlyEmbedded(settings);
  const { restore } = await import("./graph/embedded/care/restore.ts");
  return restore(file, from);
};
