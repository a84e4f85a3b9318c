import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import type { Graph } from "../../../src/graph/graph.ts";
import { openNeo4j } from "../../../src/graph/neo4j/index.ts";
import { type Gate, gateTo } from "./gate.ts";
import { openTestNeo4j } from "./opened.ts";

const access = inject("neo4j");
const limits = { timeoutMs: 5000, rowLimit: 100 };
const ask = async (graph: Graph) => (await graph.read("RETURN 1 AS x")).rows;
const right = "right-right-1";

describe.skipIf(access === null)("neo4j that refuses a password", () => {
  const { uri = "" } = access ?? {};
  let admin: Graph;
  let gate: Gate;
  let logged: string[];
  // Neo4j counts wrong passwords by name, so each test has a user of its own.
  let tests = 0;
  let username = "";
  const opened: Graph[] = [];

  const order = (text: string) => admin.write([{ text }]);
  const setPassword = (password: string, change = "NOT REQUIRED") =>
    order(`CREATE OR REPLACE USER ${username} SET PASSWORD '${password}' CHANGE ${change}`);
  const log = (line: string) => void logged.push(line);
  const open = (password: string, at = gate.uri): Graph => {
    const graph = openNeo4j({ ...limits, uri: at, username, password, log });
    opened.push(graph);
    return graph;
  };
  const refused = {
    slug: "sign-in-refused",
    message: expect.stringMatching(/refuses the user “reader\w+” or its password.*NEO4J_PASSWORD/u),
  };

  beforeAll(() => {
    admin = openTestNeo4j();
  });
  beforeEach(async () => {
    logged = [];
    username = `reader${process.pid}x${(tests += 1)}`;
    await setPassword(right);
    gate = await gateTo(uri);
    await gate.open();
  });
  afterEach(async () => {
    for (const graph of opened.splice(0)) await graph.close();
    await gate.shut();
    await order(`DROP USER ${username} IF EXISTS`);
  });
  afterAll(async () => {
    await admin.close();
  });

  it("is asked once, and says so by every method", async () => {
    const graph = open("wrong-wrong");
    const asked = [
      () => ask(graph),
      () => graph.health(),
      () => graph.schema(),
      () => graph.databases(),
      () => graph.explain("RETURN 1 AS x"),
      () => graph.change("RETURN 1 AS x"),
      () => graph.write([{ text: "MERGE (:Refused)" }]),
      () => graph.search("x", { candidates: 5 }),
    ];
    await Promise.all(asked.map((one) => expect(one()).rejects.toMatchObject(refused)));
    for (const one of asked) await expect(one()).rejects.toMatchObject(refused);
    expect(gate.passed()).toBe(1);
  });

  it("is told in one line, with address, user and variable, and without the password", async () => {
    const graph = open("wrong-wrong");
    for (let time = 0; time < 3; time += 1) await expect(ask(graph)).rejects.toThrow();
    expect(logged).toEqual([expect.stringContaining(`Neo4j at ${gate.uri} refuses the user`)]);
    expect(logged.join()).not.toContain("wrong-wrong");
  });

  it("lets in all sixteen others of the same name meanwhile", async () => {
    const wrong = open("wrong-wrong");
    const others = Array.from({ length: 16 }, async () => {
      await Promise.all([1, 2, 3].map(() => ask(wrong).catch(() => undefined)));
      return ask(open(right, uri));
    });
    expect(await Promise.all(others)).toEqual(Array.from({ length: 16 }, () => [[1]]));
    expect(gate.passed()).toBe(1);
  });

  it("is asked again when somebody asks for that, and not before", async () => {
    const graph = open("later-later");
    await expect(ask(graph)).rejects.toMatchObject(refused);
    await setPassword("later-later");
    await expect(ask(graph)).rejects.toMatchObject(refused);
    expect(gate.passed()).toBe(1);
    expect(await graph.health({ retry: true })).toMatchObject({ database: "neo4j" });
    expect(await ask(graph)).toEqual([[1]]);
    expect(logged.at(-1)).toBe("Neo4j answers again.");
  });

  it("is told when it comes to refuse a password that it took", async () => {
    const graph = open(right);
    expect(await ask(graph)).toEqual([[1]]);
    await setPassword("other-other");
    await gate.shut();
    await gate.open();
    await expect(ask(graph)).rejects.toMatchObject(refused);
    await order(`DROP USER ${username}`);
    await expect(graph.health({ retry: true })).rejects.toMatchObject(refused);
  });

  it("is asked once by all who need a new connection when the password has been changed", async () => {
    const graph = open(right);
    expect(await ask(graph)).toEqual([[1]]);
    await setPassword("other-other");
    const before = gate.passed();
    const answers = await Promise.allSettled(Array.from({ length: 16 }, () => ask(graph)));
    expect(answers.filter(({ status }) => status === "rejected").length).toBeGreaterThan(10);
    expect(gate.passed()).toBe(before + 1);
    expect(await ask(open("other-other", uri))).toEqual([[1]]);
  });

  it("takes as many at a time as before where the password is right", async () => {
    const graph = open(right);
    const answers = await Promise.all(Array.from({ length: 80 }, () => ask(graph)));
    expect(answers).toEqual(Array.from({ length: 80 }, () => [[1]]));
    expect(gate.passed()).toBeLessThanOrEqual(50);
  });

  it("is told apart from one that is away", async () => {
    const graph = open("wrong-wrong");
    await gate.shut();
    await expect(ask(graph)).rejects.toMatchObject({ slug: "graph-unreachable" });
    await gate.open();
    await expect(ask(graph)).rejects.toMatchObject(refused);
  });

  it("says how the first password is changed", async () => {
    await setPassword("first-first", "REQUIRED");
    await expect(ask(open("first-first"))).rejects.toMatchObject({
      slug: "sign-in-refused",
      message: expect.stringMatching(/ALTER CURRENT USER SET PASSWORD FROM .* NEO4J_PASSWORD/u),
    });
  });

  it("says that the password is empty where none is set", async () => {
    await expect(ask(open(""))).rejects.toMatchObject({
      slug: "sign-in-refused",
      message: expect.stringContaining("NEO4J_PASSWORD is empty"),
    });
  });

  it("says that others' wrong passwords shut the user out for a while", async () => {
    for (let time = 0; time < 3; time += 1) {
      await expect(ask(open(`wrong-wrong-${time}`))).rejects.toMatchObject(refused);
    }
    await expect(ask(open(right))).rejects.toMatchObject({
      slug: "sign-in-refused",
      message: expect.stringContaining("after too many wrong passwords"),
    });
  });
});
