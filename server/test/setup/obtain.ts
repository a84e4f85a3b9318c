import { fileURLToPath } from "node:url";

/** How tests reach the real server of this run. */
export interface TestNeo4j {
  uri: string;
  username: string;
  password: string;
}

const folder = fileURLToPath(new URL("../../../.chengmai/neo4j-test", import.meta.url));

const fromEnvironment = (): TestNeo4j | null => {
  const { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password } = process.env;
  return uri && password ? { uri, username: username || "neo4j", password } : null;
};

/** The Neo4j the environment names, or one started here. @throws Error in plain words */
export async function obtainTestNeo4j(): Promise<{
  access: TestNeo4j;
  stop: () => Promise<void>;
}> {
  const given = fromEnvironment();
  if (given !== null) {
    const { answers } = await import("../../scripts/local-neo4j/ready.ts");
    if (await answers(given.uri, given.password, given.username))
      return { access: given, stop: () => Promise.resolve() };
    throw new Error(`NEO4J_URI names ${given.uri}, which does not answer to that user.`);
  }
  const { startLocalNeo4j } = await import("../../scripts/local-neo4j/index.ts");
  const { uri, username, password, stop } = await startLocalNeo4j({ folder, forTests: true });
  return { access: { uri, username, password }, stop };
}
