import { describe, expect, it } from "vitest";
import { readEnv } from "../../src/env.ts";

describe("readEnv", () => {
  it.each([
    ["PORT", "http", /PORT=http: PORT may be a whole number, 0 to 65535/],
    ["PORT", "70000", /PORT may be/],
    ["HOST", "http://localhost", /HOST may be a host name/],
    ["NEO4J_URI", "localhost:7687", /NEO4J_URI may be bolt:\/\/ or neo4j:\/\//],
    ["NEO4J_URI", "http://localhost:7474", /NEO4J_URI may be/],
    ["NEO4J_DATABASE", "no spaces", /NEO4J_DATABASE may be/],
    ["CHENGMAI_ROWS", "0", /CHENGMAI_ROWS may be a whole number, 1 to 1000000/],
    ["CHENGMAI_BYTES", "999", /CHENGMAI_BYTES may be a whole number, 1000 to 1000000000/],
    ["CHENGMAI_BYTES", "32MB", /CHENGMAI_BYTES may be/],
    ["CHENGMAI_WRITES", "neo4j,system", /CHENGMAI_WRITES may be names of databases/],
    ["CHENGMAI_WRITES", "a b", /CHENGMAI_WRITES may be/],
    ["CHENGMAI_TOKEN", "short", /CHENGMAI_TOKEN may be 16 to 200 letters/],
    ["CHENGMAI_TOKEN", "with spaces, and long", /CHENGMAI_TOKEN may be/],
    [
      "CHENGMAI_READ_TOKEN",
      "城市群协同机制城市群协同机制城市群协同机制",
      /CHENGMAI_READ_TOKEN may be/,
    ],
    [
      "CHENGMAI_TLS_CERT",
      "/nowhere/cert.pem",
      /CHENGMAI_TLS_CERT and CHENGMAI_TLS_KEY .* together/,
    ],
    ["CHENGMAI_TLS_KEY", "/nowhere/key.pem", /CHENGMAI_TLS_CERT and CHENGMAI_TLS_KEY .* together/],
    ["CHENGMAI_TIMEOUT_MS", "30s", /CHENGMAI_TIMEOUT_MS may be/],
    ["CHENGMAI_LOG", "loud", /CHENGMAI_LOG may be debug, info, warn, error or silent/],
  ])("refuses %s=%s and says what it may be", (name, value, message) => {
    expect(() => readEnv({ [name]: value })).toThrow(message);
  });

  it("names every bad variable at once", () => {
    expect(() => readEnv({ PORT: "x", CHENGMAI_ROWS: "y" })).toThrow(/PORT[^]*CHENGMAI_ROWS/);
  });

  it("takes no token for reading that may write as well", () => {
    const token = "one-and-the-same-token";
    expect(() => readEnv({ CHENGMAI_TOKEN: token, CHENGMAI_READ_TOKEN: token })).toThrow(
      /another token than CHENGMAI_TOKEN/,
    );
  });

  it.each(["CHENGMAI_TOKEN", "CHENGMAI_READ_TOKEN"])("repeats nothing of a bad %s", (name) => {
    expect(() => readEnv({ [name]: "hunter2" })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining("hunter2") as string }),
    );
  });

  it("repeats no password", () => {
    const uri = "bolt://neo4j:hunter2@localhost";
    expect(() => readEnv({ NEO4J_URI: uri })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining("hunter2") as string }),
    );
  });

  it("listens on the loopback and keeps the graph in a file when nothing is set", () => {
    const settings = readEnv({ NEO4J_URI: "", PORT: "" });
    expect(settings).toMatchObject({ host: "127.0.0.1", port: 7475, neo4j: null });
    expect(settings).toMatchObject({ rowLimit: 10_000, byteLimit: 32_000_000 });
    expect(settings.dataFolder).toMatch(/[\\/]\.chengmai$/);
  });

  it("unlocks no database unless it is named", () => {
    expect(readEnv({}).unlocked).toEqual([]);
    expect(readEnv({ CHENGMAI_WRITES: "neo4j, films" }).unlocked).toEqual(["neo4j", "films"]);
  });

  it("takes Neo4j with its user and database, and more names for itself", () => {
    const env = { NEO4J_URI: "neo4j+s://db.example:7687", NEO4J_DATABASE: "films" };
    const settings = readEnv({ ...env, CHENGMAI_HOSTS: "graph.lan, other.lan" });
    expect(settings.neo4j).toMatchObject({ username: "neo4j", database: "films" });
    expect(settings.hosts).toEqual(["graph.lan", "other.lan"]);
  });
});
