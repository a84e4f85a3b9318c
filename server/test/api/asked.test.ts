import { elementsOf } from "@chengmai/cypher";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Output, Problem } from "../../contract/index.ts";
import { engines } from "../seed/engines.ts";
import { byHand, idsIn } from "./rerun.ts";
import { serve, type Served } from "./served.ts";

describe.each(engines())("what was asked, run by hand › %s", (_, open) => {
  let served: Served;
  let suzhou: string;
  let delta: string;
  beforeAll(async () => {
    served = await serve(open);
    suzhou = await served.idOf("city:suzhou");
    delta = await served.idOf("cluster:yangtze-river-delta");
  });
  afterAll(() => served.close());

  const post = async <Body>(path: string, sent: object): Promise<Body> => {
    const { status, body } = await served.post(path, sent);
    expect([path, status, status === 200 ? "" : body]).toEqual([path, 200, ""]);
    return body as Body;
  };

  const name = { property: "name", op: "contains", value: "州" };
  it.each([
    ["all", {}],
    ["of a type", { types: ["TAKES_PART_IN"] }],
    ["in a direction", { direction: "out" }],
    ["of labels", { labels: ["Mechanism", "City"] }],
    ["under conditions", { where: [name, { property: "name", op: "exists" }] }],
    ["of a few", { limit: 3 }],
    ["by degree", { limit: 3, order: { by: "degree", descending: true } }],
    ["by a property", { limit: 3, order: { by: "nameEn", descending: true } }],
    ["stated alone", { strength: "stated" }],
  ])("POST /expand gives the same neighbours › %s", async (_how, asking) => {
    const ids = [suzhou];
    const { subgraph, asked } = await post<Output<"expand">>("/expand", { ids, ...asking });
    expect(subgraph.relationships.length).toBeGreaterThan(0);
    expect(asked.map(({ text }) => text).join()).toMatch(/\(n:City \{id: \$id\}\)/);
    expect(await byHand(served, asked)).toEqual(idsIn(subgraph));
  });

  it("POST /expand gives the same of several nodes, and of the page after", async () => {
    const sent = { ids: [suzhou, delta], limit: 7 };
    const first = await post<Output<"expand">>("/expand", sent);
    const next = await post<Output<"expand">>("/expand", { ...sent, after: first.after });
    for (const { subgraph, asked } of [first, next]) {
      const { nodes, relationships } = await byHand(served, asked);
      expect(relationships).toEqual(idsIn(subgraph).relationships);
      expect([...new Set([...nodes, ...sent.ids])].toSorted()).toEqual(idsIn(subgraph).nodes);
    }
    expect(idsIn(first.subgraph)).not.toEqual(idsIn(next.subgraph));
  });

  it("POST /expand tells of each node what is left of it", async () => {
    const ids = [suzhou, delta];
    const of = async (sent: object) => (await post<Output<"expand">>("/expand", sent)).left;
    const [one, other] = await Promise.all(ids.map((id) => of({ ids: [id], limit: 1 })));
    const first = await post<Output<"expand">>("/expand", { ids, limit: 1 });
    const total = (one?.count ?? 0) + (other?.count ?? 0) + 1;
    expect(first.left.count).toBe(total);
    expect(first.left.of.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    expect(await of({ ids, limit: 1000, after: first.after })).toMatchObject({ count: 0, of: [] });
  });

  it("POST /among gives the same among some, and between two sets", async () => {
    const ids = [suzhou, await served.idOf("city:shanghai"), await served.idOf("city:nanjing")];
    const sets = await Promise.all(
      [{ ids }, { ids: [delta], with: ids }].map((sent) => post<Output<"among">>("/among", sent)),
    );
    for (const found of sets) {
      expect(found.relationships.length).toBeGreaterThan(0);
      expect(await byHand(served, found.asked)).toEqual(idsIn(found));
    }
  });

  it.each([
    ["between two", { maxHops: 3, limit: 20 }],
    ["of two hops, whole", { maxHops: 2, limit: 100 }],
    ["by some types", { types: ["MEMBER_OF", "TAKES_PART_IN"], limit: 100, maxHops: 2 }],
    ["around some types", { avoidTypes: ["TAKES_PART_IN"], limit: 5 }],
    ["by weight", { weight: "weight", maxHops: 3, limit: 5 }],
  ])("POST /paths gives the same › %s", async (_how, asking) => {
    const to = await served.idOf("city:shanghai");
    const { paths, asked } = await post<Output<"paths">>("/paths", { from: suzhou, to, ...asking });
    const meant = idsIn(elementsOf(paths));
    if (!("weight" in asking)) expect(paths.length).toBeGreaterThan(0);
    expect(await byHand(served, asked)).toEqual(meant);
  });

  it("POST /paths gives the same around some nodes, from a label, and among several", async () => {
    const [bay, nanjing] = await Promise.all(
      ["cluster:greater-bay-area", "city:nanjing"].map(served.idOf),
    );
    const asking = [
      { from: suzhou, to: nanjing, avoid: [delta], maxHops: 2, limit: 50 },
      { from: { label: "Cluster" }, to: suzhou, maxHops: 2, limit: 30 },
      { from: suzhou, to: { label: "Cluster" }, maxHops: 2, limit: 30 },
      { among: [suzhou, nanjing, bay], maxHops: 3, limit: 25 },
    ];
    for (const sent of asking) {
      const { paths, asked } = await post<Output<"paths">>("/paths", sent);
      expect(paths.length).toBeGreaterThan(1);
      expect(await byHand(served, asked)).toEqual(idsIn(elementsOf(paths)));
    }
  });

  it("POST /paths gives the same by weight, of nodes that have no key", async () => {
    const clean = { text: "MATCH (n:Weighed) DETACH DELETE n" };
    const text = `CREATE (a:Weighed {at: 1}), (b:Weighed {at: 2}), (c:Weighed {at: 3}),
(a)-[:W {cost: 5}]->(b), (a)-[:W {cost: 1.5}]->(c), (b)-[:W {cost: 2}]->(c), (a)-[:W]->(b)`;
    await served.graph.write([clean, { text }]);
    const { rows } = await served.graph.read(
      "MATCH (n:Weighed) RETURN elementId(n) AS id ORDER BY n.at",
    );
    const [from, to] = rows.map(([id]) => id);
    const found = await post<Output<"paths">>("/paths", { from, to, weight: "cost" });
    const again = await byHand(served, found.asked);
    await served.graph.write([clean]);
    expect(found.weights).toEqual([3.5, 5]);
    expect(again).toEqual(idsIn(elementsOf(found.paths)));
  });

  it("POST /common gives the same, and nothing that touches fewer", async () => {
    const ids = [suzhou, await served.idOf("city:shanghai"), await served.idOf("city:nanjing")];
    for (const atLeast of [2, 3]) {
      const { found, subgraph, asked } = await post<Output<"common">>("/common", { ids, atLeast });
      expect(found.length).toBeGreaterThan(0);
      for (const { node, touches } of found) {
        const touched = subgraph.relationships.flatMap(({ from, to }) =>
          from === node.id ? [to] : to === node.id ? [from] : [],
        );
        expect(new Set(touched.filter((id) => ids.includes(id))).size).toBeGreaterThanOrEqual(
          touches,
        );
        expect(touches).toBeGreaterThanOrEqual(atLeast);
      }
      expect(await byHand(served, asked)).toEqual(idsIn(subgraph));
    }
    const { status, body } = await served.post("/common", { ids, atLeast: 4 });
    expect([status, (body as Problem).detail]).toEqual([400, expect.stringContaining("atLeast")]);
  });

  it("POST /steiner gives the same, and says that there is none smaller", async () => {
    const places = ["city:suzhou", "city:guangzhou", "city:chengdu", "city:tianjin"];
    const ids = await Promise.all(places.map(served.idOf));
    const found = await post<Output<"steiner">>("/steiner", { ids });
    expect(found).toMatchObject({ connected: true, exact: true });
    expect(found.subgraph.nodes.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
    expect(found.subgraph.relationships).toHaveLength(found.subgraph.nodes.length - 1);
    expect(await byHand(served, found.asked)).toEqual(idsIn(found.subgraph));
  });

  it("GET /nodes gives the same node", async () => {
    const { body } = await served.get("/nodes?key=City:id:city:suzhou");
    const { node, asked } = body as Output<"nodeByKey">;
    expect(await byHand(served, asked)).toEqual({ nodes: [node.id], relationships: [] });
  });

  it.each([
    ["explore/overview", {}],
    ["schema/sample", {}],
    ["schema/nodes-of-label", { label: "City" }],
  ])("POST /queries/%s gives the same", async (query, params) => {
    const { rows, asked } = await post<Output<"runQuery">>(`/queries/${query}`, params);
    expect(await byHand(served, asked)).toEqual(idsIn(elementsOf(rows)));
    expect(asked[0]?.text).not.toContain("@title");
  });
});
