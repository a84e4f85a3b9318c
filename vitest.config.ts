import { defineConfig } from "vitest/config";

// Workspace packages are read from their sources, so that tests never see a stale build.
const conditions = ["source", "module", "default"];
const project = (name: string, globalSetup: string[] = []) => ({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: ["node", "import", "default"] } },
  test: {
    name,
    root: `./${name}`,
    include: ["test/**/*.test.{ts,tsx}"],
    globalSetup,
    // Files share a worker's modules: reading them anew for each of 300 files took a third of all time.
    isolate: false,
    testTimeout: 90_000,
    hookTimeout: 120_000,
  },
});

export default defineConfig({
  test: {
    maxWorkers: 3,
    // Facts are waited for, however loaded the machine is; a poll that fails has waited this long.
    expect: { poll: { timeout: 20_000 } },
    projects: [
      project("cypher"),
      project("data"),
      project("server", ["./test/setup/neo4j.ts"]),
      project("client"),
    ],
  },
});
