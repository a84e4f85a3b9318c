import { loadFacts, FACTS_FOLDER } from "@chengmai/data";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startFailure } from "../../src/start-failure.ts";
import { start } from "./started.ts";

const takenPort = async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  return { port: (server.address() as AddressInfo).port, free: () => server.close() };
};

describe("starting", { timeout: 120_000 }, () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "chengmai-start-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("ends with the name of a bad variable and what it may be, before it touches a graph", async () => {
    const server = await start({ PORT: "eighty", CHENGMAI_DATA: folder });
    expect([server.url, await server.ended]).toEqual([null, 1]);
    expect(server.said()).toMatch(/PORT may be a whole number/);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("ends with the port's name when it is in use", async () => {
    const taken = await takenPort();
    const server = await start({ PORT: String(taken.port), CHENGMAI_DATA: folder });
    taken.free();
    expect([server.url, await server.ended]).toEqual([null, 1]);
    expect(server.said()).toMatch(new RegExp(`Port ${taken.port} is in use`));
    expect(server.said()).not.toMatch(/ at \S+:\d+:\d+/);
  });

  it("names file and id of a fault in the facts", () => {
    const facts = join(folder, "facts");
    cpSync(FACTS_FOLDER, facts, { recursive: true });
    const cities = join(facts, "cities.json");
    writeFileSync(cities, readFileSync(cities, "utf8").replace(`"lat": 31.299`, `"lat": 131.299`));
    const broken = (): unknown => {
      try {
        return loadFacts(facts);
      } catch (error) {
        return error;
      }
    };
    expect(startFailure(broken())).toMatch(/cities\.json city:suzhou: .*lat/);
  });

  it("seeds a fresh graph, answers, and lets go of everything when it is told to end", async () => {
    const server = await start({ PORT: "0", CHENGMAI_DATA: folder });
    const health = await fetch(`${server.url}/api/health`);
    expect(await health.json()).toMatchObject({ status: "ok", engine: "embedded" });
    await server.stop();
    expect(await server.ended).toBe(0);
  });

  it("ends on a damaged graph file, leaves it as it is, and says how to come back", async () => {
    const file = join(folder, "chengmai.grafeo");
    const damaged = "this is no graph".repeat(1000);
    writeFileSync(file, damaged);
    const server = await start({ PORT: "0", CHENGMAI_DATA: folder });
    expect([server.url, await server.ended]).toEqual([null, 1]);
    expect(server.said()).toContain(file);
    expect(server.said()).toMatch(/is damaged.*npm run restore/);
    expect(server.said()).not.toMatch(/ at \S+:\d+:\d+/);
    expect(readdirSync(folder)).toEqual(["chengmai.grafeo"]);
    expect(readFileSync(file, "utf8")).toBe(damaged);
  });

  it("ends where a graph was and is gone, and begins no other in its place", async () => {
    const last = "chengmai.grafeo.last";
    writeFileSync(join(folder, last), "whatever it was");
    const server = await start({ PORT: "0", CHENGMAI_DATA: folder });
    expect([server.url, await server.ended]).toEqual([null, 1]);
    expect(server.said()).toMatch(/is gone.*npm run restore.*begin afresh/);
    expect(readdirSync(folder)).toEqual([last]);
  });

  it("starts without its Neo4j and says that it is away, and no password", async () => {
    const taken = await takenPort();
    taken.free();
    const server = await start({
      PORT: "0",
      NEO4J_URI: `bolt://127.0.0.1:${taken.port}`,
      NEO4J_PASSWORD: "hunter2hunter2",
    });
    const health = await fetch(`${server.url}/api/health`);
    const body = await health.text();
    expect([health.status, JSON.parse(body)]).toMatchObject([
      503,
      { type: "/problems/graph-unreachable" },
    ]);
    expect((await fetch(`${server.url}/api/queries`)).status).toBe(200);
    await server.stop();
    expect(body + server.said()).not.toContain("hunter2");
    expect(server.said().match(/nothing listens there/g)).toHaveLength(1);
    expect(server.said()).toContain("waiting for it");
  });
});
