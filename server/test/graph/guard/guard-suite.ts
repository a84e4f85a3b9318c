import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GraphError } from "../../../src/graph/graph-error.ts";
import type { Graph, RowStream } from "../../../src/graph/graph.ts";
import { guardedStream } from "../../../src/graph/guard/guarded-stream.ts";
import { guardedChange } from "../../../src/graph/guard/guarded-change.ts";
import { dataWrites, type Hostile, hostile, listener, neverAllowed } from "./hostile.ts";

export interface GuardSuite {
  open: () => Promise<Graph>;
  harmless: readonly string[];
  /** True where a refusal names the operator in Neo4j's words. */
  namesOperators: boolean;
  /** Text that must read the same before and after all the hostile ones. */
  state: readonly string[];
}

const refusals = ["not-allowed", "cypher-syntax", "cypher-failed", "engine-cannot", "not-found"];

const drain = async (stream: Promise<RowStream>): Promise<unknown[]> => {
  const rows: unknown[] = [];
  for await (const batch of await stream) rows.push(...batch);
  return rows;
};

const refusalOf = async (stream: Promise<RowStream>): Promise<GraphError> => {
  const refusal = await drain(stream).then(
    (rows) => rows,
    (error: unknown) => error,
  );
  expect(refusal).toBeInstanceOf(GraphError);
  const { slug, message } = refusal as GraphError;
  expect(refusals).toContain(slug);
  expect(message).not.toContain("root:");
  return refusal as GraphError;
};

/** Every hostile text is refused, and nothing has changed, been read or been called. */
export function guardSuite(name: string, suite: GuardSuite): void {
  describe(`guard on ${name}`, () => {
    let graph: Graph;
    let server: Server;
    let before: unknown;
    const knocks: string[] = [];
    const state = (): Promise<unknown> =>
      Promise.all(suite.state.map(async (text) => (await graph.read(text)).rows));

    beforeAll(async () => {
      server = createServer((request, response) => {
        knocks.push(request.url ?? "");
        response.end("a,b\n");
      }).listen(Number(new URL(listener).port), "127.0.0.1");
      graph = await suite.open();
      before = await state();
    });
    afterAll(async () => {
      server.close();
      await graph.close();
    });

    const named = ({ message }: GraphError, { names }: Hostile): void => {
      if (suite.namesOperators && names !== undefined) expect(message).toMatch(names);
    };

    it("is held against eighty texts and more", () => {
      expect(hostile.length).toBeGreaterThanOrEqual(80);
      expect(new Set(hostile.map(({ text }) => text)).size).toBe(hostile.length);
    });

    it.each([...hostile])("refuses $name: $text", async (each) => {
      named(await refusalOf(guardedStream(graph, each.text, each.params)), each);
    });

    it.each([...neverAllowed])("refuses even who may write $name: $text", async (each) => {
      named(await refusalOf(guardedChange(graph, each.text, each.params)), each);
    });

    it("refuses every write where the operator has not unlocked the database", async () => {
      const locked = { ...graph, unlocked: [] };
      for (const { text, params } of dataWrites) {
        const { slug, message } = await refusalOf(guardedChange(locked, text, params));
        expect([slug, message]).toEqual([
          "not-allowed",
          expect.stringContaining("CHENGMAI_WRITES="),
        ]);
      }
    });

    it.each([...suite.harmless])("lets pass %s", async (text) => {
      await expect(drain(guardedStream(graph, text))).resolves.toBeInstanceOf(Array);
    });

    it("has changed nothing and knocked at nothing", async () => {
      expect(await state()).toEqual(before);
      expect(knocks).toEqual([]);
    });
  });
}
