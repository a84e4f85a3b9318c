import { defineConfig } from "@playwright/test";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromiumArgs } from "./bench/chromium-args.ts";

const { CHENGMAI_CHROMIUM, CHENGMAI_E2E_PORT, CHENGMAI_E2E_DATA, NEO4J_URI } = process.env;
const port = Number(CHENGMAI_E2E_PORT ?? 7621);
const neo4jPort = port + 1;
const onNeo4j = NEO4J_URI !== undefined && NEO4J_URI !== "";

const address = (own: number) => `http://127.0.0.1:${own}`;
const server = (own: number, env: Record<string, string>) => ({
  command: `${JSON.stringify(process.execPath)} ../server/dist/src/main.js`,
  url: `${address(own)}/api/health`,
  env: { NODE_ENV: "production", PORT: String(own), ...env },
  reuseExistingServer: false,
  timeout: 60_000,
  gracefulShutdown: { signal: "SIGTERM" as const, timeout: 5000 },
});

// What holds on both engines, and what only Neo4j can show.
const both = /(expand|evidence|pair|shelf|neo4j)\.spec\.ts/;

export default defineConfig({
  testDir: "e2e",
  fullyParallel: true,
  workers: 2,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env["CI"] === "true",
  use: {
    viewport: { width: 1440, height: 900 },
    locale: "zh-CN",
    colorScheme: "light",
    // Motion is off, so that what is looked at stands where it stands.
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: {
      ...(CHENGMAI_CHROMIUM ? { executablePath: CHENGMAI_CHROMIUM } : {}),
      args: chromiumArgs,
    },
  },
  projects: [
    { name: "embedded", testIgnore: /neo4j\.spec\.ts/, use: { baseURL: address(port) } },
    ...(onNeo4j ? [{ name: "neo4j", testMatch: both, use: { baseURL: address(neo4jPort) } }] : []),
  ],
  webServer: [
    server(port, {
      NEO4J_URI: "",
      CHENGMAI_DATA: CHENGMAI_E2E_DATA ?? join(tmpdir(), "chengmai-e2e"),
    }),
    ...(onNeo4j ? [server(neo4jPort, {})] : []),
  ],
});
