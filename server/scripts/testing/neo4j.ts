import { answers } from "../local-neo4j/ready.ts";
import { startLocalNeo4j } from "../local-neo4j/index.ts";
import type { Access } from "../local-neo4j/running.ts";
import { install, mayInstall } from "./install.ts";
import { project, run, say } from "./run.ts";

/** A Neo4j of this run, and how to leave it. */
export interface Had extends Access {
  stop(): Promise<void>;
}

const nothing = (): Promise<void> => Promise.resolve();

async function given(): Promise<Had | null> {
  const { NEO4J_URI: uri, NEO4J_USERNAME, NEO4J_PASSWORD: password = "" } = process.env;
  if (!uri) return null;
  const username = NEO4J_USERNAME || "neo4j";
  if (await answers(uri, password, username)) return { uri, username, password, stop: nothing };
  throw new Error(`NEO4J_URI names ${uri}, which does not answer to that user.`);
}

const start = (): Promise<Had> =>
  startLocalNeo4j({
    folder: `${project}.chengmai/neo4j-test`,
    forTests: true,
    log: (line) => say(`  ${line}`),
  });

const isThere = async (command: string): Promise<boolean> =>
  (await run("which", [command], { quiet: true })).code === 0;

/** The Neo4j that the environment names, the one that runs already, or one started by Docker or Maven. */
export async function obtainNeo4j(): Promise<Had> {
  const named = await given();
  if (named !== null) return named;
  try {
    return await start();
  } catch (error) {
    if (!mayInstall() || ((await isThere("mvn")) && (await isThere("java")))) throw error;
    await install(["maven", "openjdk-17-jre-headless"], ["maven", "openjdk-21-jre-headless"]);
    return start();
  }
}
