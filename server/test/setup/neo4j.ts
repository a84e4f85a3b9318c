import { fileURLToPath } from "node:url";
import type { ProvidedContext } from "vitest";
import type { TestProject } from "vitest/node";

/** How tests reach the real server of this run; null where none can be had. */
export interface TestNeo4j {
  uri: string;
  username: string;
  password: string;
}

declare module "vitest" {
  interface ProvidedContext {
    neo4j: TestNeo4j | null;
  }
}

const key: keyof ProvidedContext = "neo4j";
const folder = fileURLToPath(new URL("../../../.chengmai/neo4j-test", import.meta.url));
let stop: (() => Promise<void>) | undefined;

const fromEnvironment = (): TestNeo4j | null => {
  const { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password } = process.env;
  return uri && password ? { uri, username: username || "neo4j", password } : null;
};

async function obtain(): Promise<TestNeo4j> {
  const given = fromEnvironment();
  if (given !== null) {
    const { answers } = await import("../../scripts/local-neo4j/ready.ts");
    if (await answers(given.uri, given.password, given.username)) return given;
    throw new Error(`NEO4J_URI names ${given.uri}, which does not answer to that user.`);
  }
  const { startLocalNeo4j } = await import("../../scripts/local-neo4j/index.ts");
  const server = await startLocalNeo4j({ folder });
  ({ stop } = server);
  return { uri: server.uri, username: server.username, password: server.password };
}

/** One Neo4j a run: the one the environment names, the one that runs already, or one started here. */
export async function setup(project: TestProject): Promise<void> {
  if (process.env["CHENGMAI_TEST_NEO4J"] === "off") {
    project.provide(key, null);
    return;
  }
  try {
    project.provide(key, await obtain());
  } catch (error) {
    if (process.env["CI"] === "true") throw error;
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`\n!!! No Neo4j: every test that needs one is SKIPPED. ${reason}\n\n`);
    project.provide(key, null);
  }
}

export async function teardown(): Promise<void> {
  await stop?.();
}
