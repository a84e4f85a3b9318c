import { defineConfig } from "vitest/config";

// Workspace packages are read from their sources, so that tests never see a stale build.
const conditions = ["source", "module", "default"];
const project = (name: string, own: { isolate: boolean; globalSetup?: string[] }) => ({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: ["node", "import", "default"] } },
  test: {
    name,
    root: `./${name}`,
    include: ["test/**/*.test.{ts,tsx}"],
    ...own,
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
      project("cypher", { isolate: false }),
      project("data", { isolate: false }),
      // Its files share a worker's modules: to read them anew for each took minutes of processor time.
      project("server", { isolate: false, globalSetup: ["./test/setup/neo4j.ts"] }),
      // The page's stores are modules, and each file begins with a page of its own.
      project("client", { isolate: true }),
    ],
  },
});
