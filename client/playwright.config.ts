import { defineConfig } from "@playwright/test";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromiumArgs } from "./bench/chromium-args.ts";

const { CHENGMAI_CHROMIUM, CHENGMAI_E2E_PORT, CHENGMAI_E2E_DATA, NEO4J_URI } = process.env;
const { CHENGMAI_FOREIGN_URI: foreignUri = "", CHENGMAI_FOREIGN_PASSWORD } = process.env;
const port = Number(CHENGMAI_E2E_PORT ?? 7621);
const [neo4jPort, foreignPort, foreignNeo4jPort] = [port + 1, port + 2, port + 3];
const onNeo4j = NEO4J_URI !== undefined && NEO4J_URI !== "";
const data = CHENGMAI_E2E_DATA ?? join(tmpdir(), "chengmai-e2e");
const foreignData = `${data}-foreign`;

const address = (own: number) => `http://127.0.0.1:${own}`;
const node = JSON.stringify(process.execPath);
/** Fills the database with the bookshop, in place of whatever it held. */
const planting = (where: string) =>
  `${node} --import tsx --conditions=source ../server/test/foreign/plant-for-stories.ts ${JSON.stringify(where)}`;
const server = (own: number, env: Record<string, string>, first?: string) => ({
  command: `${first === undefined ? "" : `${first} && `}${node} ../server/dist/src/main.js`,
  url: `${address(own)}/api/health`,
  env: { NODE_ENV: "production", PORT: String(own), ...env },
  reuseExistingServer: false,
  timeout: 60_000,
  gracefulShutdown: { signal: "SIGTERM" as const, timeout: 5000 },
});

// `npm run test:whole` tells more of them on both engines than there is time for at every change.
const whole = process.env["CHENGMAI_WHOLE"] === "1";
// What holds on both engines, and what only Neo4j can show.
const both = whole
  ? /(expand|evidence|pair|shelf|plan|neo4j)\.spec\.ts/
  : /(evidence|plan|neo4j)\.spec\.ts/;

// On a database that is not ours: a bookshop whose names hold blanks, quotes, Chinese and pictures.
const foreign = /foreign.*\.spec\.ts/;

export default defineConfig({
  testDir: "e2e",
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 20_000 },
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
    {
      name: "embedded",
      testIgnore: /(neo4j|foreign.*)\.spec\.ts/,
      use: { baseURL: address(port) },
    },
    ...(onNeo4j ? [{ name: "neo4j", testMatch: both, use: { baseURL: address(neo4jPort) } }] : []),
    ...(foreignUri === "" || whole
      ? [{ name: "foreign", testMatch: foreign, use: { baseURL: address(foreignPort) } }]
      : []),
    ...(foreignUri === ""
      ? []
      : [
          {
            name: "foreign-neo4j",
            testMatch: foreign,
            use: { baseURL: address(foreignNeo4jPort) },
          },
        ]),
  ],
  webServer: [
    server(port, { NEO4J_URI: "", CHENGMAI_DATA: data }),
    ...(onNeo4j ? [server(neo4jPort, {})] : []),
    server(foreignPort, { NEO4J_URI: "", CHENGMAI_DATA: foreignData }, planting(foreignData)),
    ...(foreignUri === ""
      ? []
      : [
          server(
            foreignNeo4jPort,
            {
              NEO4J_URI: foreignUri,
              NEO4J_USERNAME: "neo4j",
              NEO4J_PASSWORD: CHENGMAI_FOREIGN_PASSWORD ?? "",
            },
            planting("neo4j"),
          ),
        ]),
  ],
});
