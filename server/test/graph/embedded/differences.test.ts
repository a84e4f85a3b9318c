import grafeo from "@grafeo-db/js";
import { afterEach, describe, expect, inject, it } from "vitest";
import { differences } from "../../../src/graph/embedded/differences/shown.ts";
import type { Graph } from "../../../src/graph/graph.ts";
import { any } from "../../../src/graph/embedded/types/type.ts";
import { toWire } from "../../../src/graph/embedded/values/to-wire.ts";
import { mendedClauses } from "./mended/in-clauses.ts";
import { mendedValues } from "./mended/in-values.ts";
import { openTestNeo4j } from "../neo4j/opened.ts";
import { opened, refusal } from "./opened.ts";

const databases: { close(): void }[] = [];
afterEach(() => databases.splice(0).forEach((database) => database.close()));

// Differences that need the same nodes share a graph, for each opens processes of its own.
const graphs = new Map<string, Promise<Graph>>();
const graphOf = (setup: readonly string[]): Promise<Graph> => {
  const graph = graphs.get(setup.join(";")) ?? opened(setup);
  graphs.set(setup.join(";"), graph);
  return graph;
};

const sources = { keys: new Map(), node: () => null, relationship: () => null };

const bareAnswer = async (setup: readonly string[], query: string, params: object) => {
  const database = grafeo.GrafeoDB.create();
  databases.push(database);
  for (const statement of setup) await database.executeCypher(statement);
  try {
    const result = await database.executeCypher(query, params);
    return result.rows().map((row) => row.map((value) => toWire(value, any, sources)));
  } catch (error) {
    return error instanceof Error ? error.message : error;
  }
};

describe.each(differences)("$code", ({ action, probe }) => {
  const { setup = [], query, params = {}, neo4jAnswer } = probe;
  it("is still there in the bare engine", async () => {
    // A dated map is Neo4j's; the bare engine has a node in its place.
    expect(await bareAnswer(setup, query, params)).not.toEqual(neo4jAnswer);
  });

  it(action === "refuse" ? "is refused" : "is told", async () => {
    const graph = await graphOf(setup);
    if (action === "notice")
      return expect((await graph.read(query, params)).summary.notices).not.toEqual([]);
    const error = await refusal(graph.read(query, params));
    expect(error.slug).toBe("engine-cannot");
    expect(error.place).toBeDefined();
  });
});

describe.each([...mendedClauses, ...mendedValues])("$about", ({ setup, query, neo4jAnswer }) => {
  it("is wrong in the bare engine", async () => {
    expect(await bareAnswer(setup, query, {})).not.toEqual(neo4jAnswer);
  });

  it("is mended", async () => {
    expect((await (await graphOf(setup)).read(query)).rows).toEqual(neo4jAnswer);
  });
});

it("names every difference once, in both languages", () => {
  const codes = differences.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const { title, advice } of differences) {
    for (const text of [title.zh, title.en, advice.zh, advice.en]) expect(text).not.toBe("");
  }
});

describe.skipIf(!inject("neo4j"))("Neo4j's answer to what this engine does otherwise", () => {
  const probes = [
    ...differences.map(({ code, probe }) => ({ code, ...probe })),
    ...[...mendedClauses, ...mendedValues].map((one) => ({ ...one, params: {} })),
  ].filter(({ setup = [] }) => setup.length === 0);

  it.each(probes)("is what the list says: $code", async ({ query, params, neo4jAnswer }) => {
    const neo4j = openTestNeo4j();
    const { rows } = await neo4j.read(query, params);
    await neo4j.close();
    expect(rows).toEqual(neo4jAnswer);
  });
});
