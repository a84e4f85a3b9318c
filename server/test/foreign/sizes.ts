import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Output } from "../../contract/index.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { serve, type Served } from "../api/served.ts";
import type { Opened } from "../seed/engines.ts";
import { clear } from "./shop/plant.ts";

const many = 20_000;

/** People who know each other at random, and a hub that knows them all; none has a unique property. */
async function plantMany(graph: Graph): Promise<void> {
  for (const begin of [0, many / 2]) {
    await graph.write([
      {
        // By a map, since only so the embedded engine takes a back-quote into a property's name.
        text: "UNWIND $rows AS row CREATE (n:`Big Label`) SET n = row",
        params: {
          rows: Array.from({ length: many / 2 }, (_, index) => {
            const at = begin + index;
            return { at, "full name": `Person ${at} 人${at}`, "q`t": "x" };
          }),
        },
      },
    ]);
  }
  await graph.write([
    { text: "CREATE (:Hub {name: 'the hub', at: -1})" },
    { text: "MATCH (h:Hub), (n:`Big Label`) CREATE (h)-[:`KNOWS ALL`]->(n)" },
  ]);
}

async function get<Body>(served: Served, path: string): Promise<Body> {
  const { status, body } = await served.get(path);
  expect([path, status]).toEqual([path, 200]);
  return body as Body;
}

/** A database with nothing in it, and one of more than a search can look at whole. */
export function holdsAnyNumber(open: () => Promise<Opened>): void {
  describe("of no nodes", () => {
    let served: Served;
    beforeAll(async () => {
      served = await serve(open, {}, clear);
    });
    afterAll(() => served.close());

    it("says that there is nothing, and answers everything else", async () => {
      expect(await get(served, "/health")).toMatchObject({ nodes: 0, relationships: 0 });
      expect(await get(served, "/schema")).toMatchObject({ labels: [], types: [], links: [] });
      expect(await get(served, "/search?q=anything")).toEqual([]);
      for (const query of ["explore/overview", "schema/sample", "schema/counts"])
        expect((await served.post(`/queries/${query}`, {})).status).toBe(200);
    });
  });

  describe(`of ${many} nodes and a hub of them all`, () => {
    let served: Served;
    beforeAll(async () => {
      served = await serve(open, {}, plantMany);
    });
    afterAll(async () => {
      await clear(served.graph);
      await served.close();
    });

    it("shows nodes where no relationship is asked for", async () => {
      const { body } = await served.post("/queries/schema/some-nodes", { limit: 7 });
      expect((body as Output<"runQuery">).rows).toHaveLength(7);
    });

    it("finds, shows and expands", async () => {
      await get<Output<"schema">>(served, "/schema");
      expect((await served.post("/queries/schema/sample", {})).status).toBe(200);
      const hits = await get<Output<"search">>(
        served,
        `/search?q=${encodeURIComponent("人12345")}`,
      );
      expect(hits[0]?.node.properties["at"]).toBe(12_345);
      const [hub] = await get<Output<"search">>(served, "/search?q=hub");
      const { body } = await served.post("/expand", { ids: [hub?.node.id], limit: 50 });
      const { subgraph, remainder } = body as Output<"expand">;
      expect(subgraph.relationships).toHaveLength(50);
      expect(remainder[0]?.count).toBe(many - 50);
    });
  });
}
