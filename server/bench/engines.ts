import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startLocalNeo4j } from "../scripts/local-neo4j/index.ts";
import { answers } from "../scripts/local-neo4j/ready.ts";
import type { Where } from "./bare.ts";

/** An engine to measure: how the server is told of it, where it is, and how it ends. */
export interface Engine {
  name: "embedded" | "neo4j";
  env: NodeJS.ProcessEnv;
  where: Where;
  stop(): Promise<void>;
}

// Not the one the tests write to: what else a server does shows in the figures.
const folder = fileURLToPath(new URL("../../.chengmai/neo4j-bench", import.meta.url));

/** A new embedded graph in a folder of its own. */
export const embedded = (temporary: string): Engine => ({
  name: "embedded",
  env: { CHENGMAI_DATA: temporary, NEO4J_URI: "" },
  where: { engine: "embedded", file: join(temporary, "chengmai.grafeo") },
  stop: () => Promise.resolve(),
});

const given = () => {
  const { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password } = process.env;
  return uri ? { uri, username: username || "neo4j", password: password ?? "" } : null;
};

/** The Neo4j that the environment names, else one started here. @throws Error in plain words */
export const neo4j = async (log: (line: string) => void): Promise<Engine> => {
  const named = given();
  if (named && !(await answers(named.uri, named.password, named.username)))
    throw new Error(`NEO4J_URI names ${named.uri}, which does not answer to that user.`);
  const started = named === null ? await startLocalNeo4j({ folder, log }) : null;
  const access = named ?? started;
  if (access === null) throw new Error("There is no Neo4j.");
  const { uri, username, password } = access;
  return {
    name: "neo4j",
    env: { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password },
    where: { engine: "neo4j", uri, username, password },
    stop: async () => started?.stop(),
  };
};
