import { mkdtemp, rm, stat } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { choose, type Java } from "../../../scripts/local-neo4j/java.ts";
import { keptPassword } from "../../../scripts/local-neo4j/password.ts";
import { isFree, portFor } from "../../../scripts/local-neo4j/port.ts";
import { answers } from "../../../scripts/local-neo4j/ready.ts";
import { findRunning, noteRunning } from "../../../scripts/local-neo4j/running.ts";

const java = (feature: number): Java => ({ home: `/java/${feature}`, command: "java", feature });

describe("a local neo4j", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "chengmai-local-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("says what to install where there is no Java", () => {
    expect(() => choose([])).toThrow(/No Java was found.*Java 21 or 17.*Install one.*Docker/u);
  });

  it("names the Javas that do not serve", () => {
    expect(() => choose([java(8), java(11)])).toThrow(/Only Java 8, 11 was found/u);
    expect(() => choose([java(17)], "2026.08.1")).toThrow(/2026\.08\.1 runs on Java 25 or 21/u);
  });

  it("refuses a version that is none", () => {
    expect(() => choose([java(17)], "latest")).toThrow(/CHENGMAI_NEO4J_VERSION is "latest"/u);
  });

  it("chooses 5.26 for Java 17 and 21, 2026 for Java 25 alone", () => {
    expect(choose([java(25), java(17)]).release.version).toMatch(/^5\.26/u);
    expect(choose([java(25), java(21)]).java.feature).toBe(21);
    expect(choose([java(25)]).release.mainClass).toBe("org.neo4j.server.Neo4jCommunity");
    expect(choose([java(25), java(17)], "2026.08.1").java.feature).toBe(25);
  });

  it("refuses a port that is taken, and finds a free one", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => {
      server.listen(0, "127.0.0.1", resolve);
    });
    const { port } = server.address() as AddressInfo;
    await expect(portFor(port)).rejects.toThrow(`Port ${port} on 127.0.0.1 is taken`);
    expect(await isFree(await portFor())).toBe(true);
    server.close();
  });

  it("keeps one random password, readable by its owner alone", async () => {
    const password = await keptPassword(folder);
    expect(password.length).toBeGreaterThanOrEqual(20);
    expect(await keptPassword(folder)).toBe(password);
    expect((await stat(join(folder, "password"))).mode % 0o1000).toBe(0o600);
  });

  it("forgets a server that no longer answers", async () => {
    await noteRunning(folder, "bolt://127.0.0.1:1", 1);
    expect(await findRunning(folder)).toBeNull();
  });

  it.skipIf(!inject("neo4j"))("knows a server that answers", async () => {
    const { uri, username, password } = inject("neo4j") ?? { uri: "", username: "", password: "" };
    expect(await answers(uri, password, username)).toBe(true);
  });
});
