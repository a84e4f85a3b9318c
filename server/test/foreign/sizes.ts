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

const downFrom = (highest: number, count: number): number[] =>
  Array.from({ length: count }, (_, at) => highest - at);

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

    it("puts a hub in order by a property page after page, and sees what was written since", async () => {
      const [hub] = await get<Output<"search">>(served, "/search?q=hub");
      const order = { by: "at", descending: true };
      const page = async (after?: string, limit = 120) => {
        const sent = { ids: [hub?.node.id], order, limit, ...(after && { after }) };
        const { body } = await served.post("/expand", sent);
        const { subgraph, after: next } = body as Output<"expand">;
        const found = subgraph.nodes.map(({ properties }) => Number(properties["at"]));
        return { found: found.filter((at) => at >= 0).toSorted((a, b) => b - a), next };
      };
      const first = await page();
      const second = await page(first.next ?? "");
      const third = await page(second.next ?? "");
      expect(first.found).toEqual(downFrom(many - 1, 120));
      expect(second.found).toEqual(downFrom(many - 121, 120));
      // From what is kept of one reading into what the next one brings.
      expect(third.found).toEqual(downFrom(many - 241, 120));
      expect((await page(undefined, 600)).found).toEqual(downFrom(many - 1, 600));
      await served.graph.write([
        { text: `MATCH (h:Hub) CREATE (h)-[:\`KNOWS ALL\`]->(:\`Big Label\` {at: ${many}})` },
      ]);
      expect((await page(undefined, 1)).found).toEqual([many]);
    });
  });
}
