import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GraphError } from "../../../src/graph/graph-error.ts";
import type { Graph } from "../../../src/graph/graph.ts";
import { guardedStream } from "../../../src/graph/guard/guarded-stream.ts";
import { hostile, listener } from "./hostile.ts";

export interface GuardSuite {
  open: () => Promise<Graph>;
  harmless: readonly string[];
  /** True where a refusal names the operator in Neo4j's words. */
  namesOperators: boolean;
  /** Text that must read the same before and after all the hostile ones. */
  state: readonly string[];
}

const refusals = ["not-allowed", "cypher-syntax", "cypher-failed", "engine-cannot", "not-found"];

const drain = async (graph: Graph, text: string): Promise<unknown[]> => {
  const rows: unknown[] = [];
  for await (const batch of await guardedStream(graph, text)) rows.push(...batch);
  return rows;
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

    it.each([...hostile])("refuses $name: $text", async ({ text, names }) => {
      const refusal = await drain(graph, text).then(
        (rows) => rows,
        (error: unknown) => error,
      );
      expect(refusal).toBeInstanceOf(GraphError);
      const { slug, message } = refusal as GraphError;
      expect(refusals).toContain(slug);
      expect(message).not.toContain("root:");
      if (suite.namesOperators && names !== undefined) expect(message).toMatch(names);
    });

    it.each([...suite.harmless])("lets pass %s", async (text) => {
      await expect(drain(graph, text)).resolves.toBeInstanceOf(Array);
    });

    it("has changed nothing and knocked at nothing", async () => {
      expect(await state()).toEqual(before);
      expect(knocks).toEqual([]);
    });
  });
}
