import type { ProvidedContext } from "vitest";
import type { TestProject } from "vitest/node";
import { obtainTestNeo4j, type TestNeo4j } from "./obtain.ts";

declare module "vitest" {
  interface ProvidedContext {
    neo4j: TestNeo4j | null;
  }
}

const key: keyof ProvidedContext = "neo4j";
let stop: (() => Promise<void>) | undefined;

/** One Neo4j a run: the one the environment names, the one that runs already, or one started here. */
export async function setup(project: TestProject): Promise<void> {
  if (process.env["CHENGMAI_TEST_NEO4J"] === "off") {
    project.provide(key, null);
    return;
  }
  try {
    const { access, stop: end } = await obtainTestNeo4j();
    stop = end;
    project.provide(key, access);
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
