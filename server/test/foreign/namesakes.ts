import { elementsOf } from "@chengmai/cypher";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Output, Problem } from "../../contract/index.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { seed } from "../../src/facts/seeding/seed.ts";
import { serve, type Served } from "../api/served.ts";
import type { Opened } from "../seed/engines.ts";
import { smallFacts } from "../seed/facts.ts";
import { standsBesideOurs } from "./beside-ours.ts";

/** Somebody else's cities, countries, clusters and claims: every name is one of ours, and no meaning is. */
const plant = async (graph: Graph): Promise<void> => {
  const text = `CREATE (lyon:City {id: 'city:lyon', name: 'Lyon'}), (nice:City {id: 'city:nice', name: 'Nice'}),
(france:Country {id: 'country:fr', name: 'France'}), (riviera:Cluster {id: 'cluster:riviera', name: 'Riviera'}),
(tram:Mechanism {id: 'mechanism:tram', name: 'Tram', number: 1}), (fine:Claim {id: 'claim:fine', text: 'Sunny'}),
(lyon)-[:PART_OF]->(france), (nice)-[:PART_OF]->(france), (nice)-[:MEMBER_OF]->(riviera),
(riviera)-[:APPLIES]->(tram), (lyon)-[:TAKES_PART_IN {claims: ['claim:fine']}]->(tram),
(lyon)-[:SUPPORTED_BY]->(fine), (nice)<-[:ABOUT]-(fine), (lyon)-[:ABOUT]->(france)`;
  await graph.write([{ text }]);
};

/** A database that calls its things as ours does is taken for what it is. */
export function isNotTakenForOurs(open: () => Promise<Opened>): void {
  describe("of names like ours", () => {
    let served: Served;
    beforeAll(async () => {
      served = await serve(open, {}, plant);
    });
    afterAll(() => served.close());

    const post = async <Body>(path: string, sent: object): Promise<Body> => {
      const { status, body } = await served.post(path, sent);
      expect([path, status, (body as Problem).detail]).toEqual([path, 200, undefined]);
      return body as Body;
    };
    /** As it is just now, not as it was a moment ago. */
    const builtIn = async (): Promise<boolean> =>
      ((await served.get("/health?retry=true")).body as Output<"health">).builtIn;

    it("GET /health says that it is not the built-in graph", async () => {
      expect(await builtIn()).toBe(false);
    });

    it("POST /expand and /paths leave none of its claims out", async () => {
      const [lyon, nice] = await Promise.all(["city:lyon", "city:nice"].map(served.idOf));
      const { subgraph } = await post<Output<"expand">>("/expand", { ids: [lyon] });
      expect(subgraph.relationships.map(({ type }) => type).toSorted()).toEqual([
        "ABOUT",
        "PART_OF",
        "SUPPORTED_BY",
        "TAKES_PART_IN",
      ]);
      const { paths } = await post<Output<"paths">>("/paths", { from: lyon, to: nice, maxHops: 2 });
      expect(paths.map(({ relationships }) => relationships.map(({ type }) => type))).toEqual(
        expect.arrayContaining([
          ["SUPPORTED_BY", "ABOUT"],
          ["PART_OF", "PART_OF"],
        ]),
      );
    });

    it("GET /claims says that nothing of it rests on claims, and knows none by our ids", async () => {
      const lyon = encodeURIComponent(await served.idOf("city:lyon"));
      expect((await served.get(`/claims?for=${lyon}`)).body).toEqual([]);
      expect((await served.get("/claims?ids=claim:fine")).body).toEqual([]);
      expect((await served.get("/claims?near=1.1")).body).toEqual([]);
    });

    it("POST /patterns/matrix counts every type, and lets nothing be inherited", async () => {
      const countries = { rows: "City", columns: "Country" };
      const cells = (await post<Output<"matrix">>("/patterns/matrix", countries)).cells;
      expect(cells.map(({ count }) => count).toSorted()).toEqual([1, 2]);
      const body = { rows: "City", columns: "Mechanism", strength: "inherited" };
      const { rows } = await post<Output<"matrix">>("/patterns/matrix", body);
      expect(rows.map(({ properties }) => properties["name"])).toEqual(["Lyon"]);
    });

    it("is not offered the questions of ours, on the shelf or as a lens", async () => {
      const queries = (await served.get("/queries")).body as Output<"queries">;
      const offered = queries.filter(({ needs }) => !needs.builtIn).map(({ name }) => name);
      expect(offered.length).toBeGreaterThan(0);
      expect(offered.filter((name) => !name.startsWith("schema/"))).toEqual([]);
      const lenses = (await served.get("/patterns/lenses")).body as Output<"lenses">;
      expect(lenses.filter(({ lens }) => lens.query !== undefined)).toEqual([]);
    });

    it("GET /health tells once the built-in graph stands beside it", async () => {
      await seed(served.graph, smallFacts);
      expect(await builtIn()).toBe(true);
    });

    it("has none of its own in the overview of the built-in graph beside it", async () => {
      const { rows } = await post<Output<"runQuery">>("/queries/explore/overview", {});
      const { nodes, relationships } = elementsOf(rows);
      expect(nodes.length).toBeGreaterThan(0);
      const marked = [...nodes, ...relationships].filter(
        ({ properties }) => properties["chengmai"],
      );
      expect(marked).toHaveLength(nodes.length + relationships.length);
    });

    standsBesideOurs(() => served);
  });
}
