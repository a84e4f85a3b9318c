import type { Node, Path, Relationship, Subgraph } from "@chengmai/cypher";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Output } from "../../contract/index.ts";
import { engines } from "../seed/engines.ts";
import { serve, type Served } from "./served.ts";

const oursOf = (node: Node | undefined): unknown => node?.properties["id"];
/** Of each engine, in turn: what its search gave. */
const ranked: unknown[] = [];
const indices = (nodes: unknown[]) => nodes.map((_node, at) => at);
const total = (degrees: readonly { count: number }[]): number =>
  degrees.reduce((sum, { count }) => sum + count, 0);

describe.each(engines())("exploring › %s", (engine, open) => {
  let served: Served;
  let suzhou: string;
  beforeAll(async () => {
    served = await serve(open);
    suzhou = await served.idOf("city:suzhou");
  });
  afterAll(() => served.close());

  const expand = async (body: object): Promise<Output<"expand">> => {
    const reply = await served.post("/expand", body);
    expect(reply.status).toBe(200);
    return reply.body as Output<"expand">;
  };

  it("GET /health says what the graph is and holds", async () => {
    const { status, body } = await served.get("/health");
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: "ok", engine, builtIn: true });
    expect((body as Output<"health">).nodes).toBeGreaterThan(300);
  });

  it("GET /databases names the default, and every endpoint takes it", async () => {
    const { body } = await served.get("/databases");
    const { names, default: usual } = body as Output<"databases">;
    expect(names).toContain(usual);
    expect((await served.get(`/schema?database=${usual}`)).status).toBe(200);
  });

  it("GET /schema counts labels and knows the unique keys", async () => {
    const { body } = await served.get("/schema");
    const { labels, unique } = body as Output<"schema">;
    expect(labels.find(({ label }) => label === "Mechanism")?.count).toBe(20);
    expect(unique).toContainEqual({ label: "City", property: "id" });
  });

  it.each(["苏州", "suzhou", "Suzhou", "蘇州", "suzhuo", "苏洲"])(
    "GET /search finds 苏州 first by %s",
    async (q) => {
      const { body } = await served.get(`/search?q=${encodeURIComponent(q)}&limit=3`);
      expect(oursOf((body as Output<"search">)[0]?.node)).toBe("city:suzhou");
    },
  );

  it("GET /search finds 苏州 by its initials, beside the others they fit", async () => {
    const { body } = await served.get("/search?q=sz&labels=City&limit=5");
    const hits = body as Output<"search">;
    expect(hits.map(({ node }) => oursOf(node))).toContain("city:suzhou");
    expect(hits[0]?.matched).toMatchObject({ property: "name", how: "initials" });
  });

  it("GET /search ranks as every other engine does", async () => {
    const orders: unknown[] = [];
    for (const q of ["zhou", "sz", "苏", "协同", "rail", "港", "jxcy", "医保"]) {
      const { body } = await served.get(`/search?q=${encodeURIComponent(q)}&limit=20`);
      orders.push((body as Output<"search">).map(({ node, score }) => [oursOf(node), score]));
    }
    ranked.push(orders);
    expect(orders).toEqual(ranked[0]);
  });

  it("GET /nodes/:id and ?key= give the same node with its degrees", async () => {
    const byId = await served.get(`/nodes/${encodeURIComponent(suzhou)}`);
    const byKey = await served.get("/nodes?key=City:id:city:suzhou");
    expect(byKey).toEqual(byId);
    const { node, degrees } = byId.body as Output<"node">;
    expect(node.key).toBe("City:id:city:suzhou");
    expect(degrees.map(({ type }) => type)).toContain("MEMBER_OF");
  });

  it("POST /expand gives neighbours without claims, and no relationship with an end missing", async () => {
    const { subgraph, remainder, after } = await expand({ ids: [suzhou], limit: 1000 });
    const ids = new Set(subgraph.nodes.map(({ id }) => id));
    expect(subgraph.relationships.every(({ from, to }) => ids.has(from) && ids.has(to))).toBe(true);
    expect(subgraph.nodes.flatMap(({ labels }) => labels)).not.toContain("Claim");
    expect(subgraph.relationships.length).toBeGreaterThan(5);
    expect({ remainder, after }).toEqual({ remainder: [], after: null });
  });

  it("POST /expand gives claims where their label is asked for", async () => {
    const { subgraph } = await expand({ ids: [suzhou], labels: ["Claim"], limit: 1000 });
    expect(subgraph.relationships.length).toBeGreaterThan(0);
    expect(new Set(subgraph.nodes.flatMap(({ labels }) => labels))).toEqual(
      new Set(["City", "Claim"]),
    );
  });

  it("POST /expand pages through everything once and counts what is left", async () => {
    const whole = await expand({ ids: [suzhou], limit: 1000 });
    const seen: string[] = [];
    let after: string | undefined;
    let left = Infinity;
    do {
      const page = await expand({ ids: [suzhou], limit: 4, ...(after && { after }) });
      seen.push(...page.subgraph.relationships.map(({ id }) => id));
      expect(total(page.remainder)).toBeLessThan(left);
      left = total(page.remainder);
      after = page.after ?? undefined;
    } while (after);
    expect(left).toBe(0);
    expect(seen.toSorted()).toEqual(whole.subgraph.relationships.map(({ id }) => id).toSorted());
  });

  it("POST /expand keeps to types, direction and conditions", async () => {
    const types = ["MEMBER_OF"];
    const cluster = await served.idOf("cluster:yangtze-river-delta");
    const members = await expand({ ids: [cluster], types, direction: "in", limit: 1000 });
    expect(members.subgraph.relationships.every(({ to }) => to === cluster)).toBe(true);
    const out = await expand({ ids: [cluster], types, direction: "out" });
    expect(out.subgraph.relationships).toEqual([]);
    const where = [{ property: "level", op: "=", value: "municipality" }];
    const few = await expand({ ids: [cluster], types, where, limit: 1000 });
    expect(few.subgraph.nodes.map(oursOf).toSorted()).toEqual([
      "city:shanghai",
      "cluster:yangtze-river-delta",
    ]);
  });

  it("POST /among gives nodes by their ids, the relationships among them, and no other", async () => {
    const ids = [suzhou, await served.idOf("city:shanghai"), await served.idOf("city:nanjing")];
    const { body } = await served.post("/among", { ids });
    const { nodes, relationships, truncated } = body as Output<"among">;
    expect(nodes.map(({ id }) => id)).toEqual(ids);
    expect(truncated).toBe(false);
    expect(relationships.length).toBeGreaterThan(0);
    const within = ({ from, to }: Relationship) => ids.includes(from) && ids.includes(to);
    expect(relationships.every(within)).toBe(true);
  });

  const paths = async (body: object): Promise<{ paths: Path[]; truncated: boolean }> => {
    const reply = await served.post("/paths", body);
    expect(reply.status).toBe(200);
    return reply.body as { paths: Path[]; truncated: boolean };
  };

  it("POST /paths gives the shortest first, never by way of claims", async () => {
    const to = await served.idOf("city:guangzhou");
    const found = await paths({ from: suzhou, to, maxHops: 4, limit: 20 });
    const lengths = found.paths.map(({ relationships }) => relationships.length);
    expect(lengths.length).toBeGreaterThan(1);
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
    const walked = found.paths.flatMap(({ nodes }) => nodes.flatMap(({ labels }) => labels));
    expect(walked).not.toContain("Claim");
  });

  it("POST /paths goes by claims when their relationships are named, and around what it avoids", async () => {
    const to = await served.idOf("city:shanghai");
    const types = ["SUPPORTED_BY"];
    const byClaims = await paths({ from: suzhou, to, types, maxHops: 2 });
    expect(byClaims.paths[0]?.nodes[1]?.labels).toEqual(["Claim"]);
    const avoid = byClaims.paths.map(({ nodes }) => String(nodes[1]?.id));
    const around = await paths({ from: suzhou, to, types, maxHops: 2, avoid });
    const again = around.paths.filter(({ nodes }) => avoid.includes(String(nodes[1]?.id)));
    expect(again).toEqual([]);
  });

  it("POST /paths says when there are more than it gives", async () => {
    const to = await served.idOf("city:shanghai");
    const some = await paths({ from: suzhou, to, maxHops: 6, limit: 3 });
    expect(some.paths).toHaveLength(3);
    expect(some.truncated).toBe(true);
  });

  it("GET /claims gives what a node and a relationship rest on, with locators", async () => {
    const ofNode = (await served.get(`/claims?for=${encodeURIComponent(suzhou)}`)).body;
    expect((ofNode as Output<"claims">).some(({ locator }) => locator === "2.4")).toBe(true);
    const { subgraph } = await expand({ ids: [suzhou], types: ["TAKES_PART_IN"] });
    const [tie] = (subgraph as Subgraph).relationships;
    const ofTie = (await served.get(`/claims?for=${encodeURIComponent(String(tie?.id))}`)).body;
    const listed = (ofTie as Output<"claims">).map(({ id }) => id).toSorted();
    expect(listed).toEqual((tie?.properties["claims"] as string[] | undefined)?.toSorted());
  });

  it("GET /claims gives claims by their own ids, and those of a sentence among those beside it", async () => {
    const { body } = await served.get("/claims?ids=claim:5.4-b,claim:2.4-a");
    expect((body as Output<"claims">).map(({ id }) => id)).toEqual(["claim:5.4-b", "claim:2.4-a"]);
    expect((await served.get("/claims")).status).toBe(400);
    const near = (await served.get("/claims?near=8.4")).body as Output<"claims">;
    expect([...new Set(near.map(({ locator }) => locator))]).toEqual(["8.3", "8.4", "8.5"]);
    expect((await served.get("/claims?near=8")).status).toBe(400);
  });

  it("POST /patterns/matrix has a cell with its claims for every tied pair", async () => {
    const ask = { rows: "Cluster", columns: "Mechanism", strength: "stated" };
    const { status, body } = await served.post("/patterns/matrix", ask);
    expect(status).toBe(200);
    const { rows, columns, cells, orderRows, orderColumns } = body as Output<"matrix">;
    expect(cells.length).toBeGreaterThan(20);
    expect(cells.every(({ claims }) => claims.length > 0)).toBe(true);
    expect(orderRows.toSorted((a, b) => a - b)).toEqual(indices(rows));
    expect(orderColumns.toSorted((a, b) => a - b)).toEqual(indices(columns));
  });

  it("POST /patterns/matrix adds with inherited what holds of a city through its cluster", async () => {
    const ask = { rows: "City", columns: "Mechanism" };
    const stated = (await served.post("/patterns/matrix", ask)).body as Output<"matrix">;
    const both = await served.post("/patterns/matrix", { ...ask, strength: "inherited" });
    const inherited = both.body as Output<"matrix">;
    expect(inherited.cells.length).toBeGreaterThan(stated.cells.length);
  });

  it("POST /patterns/matrix takes a named query, its strength, and values in the place of nodes", async () => {
    const lens = { query: "patterns/city-policy", strength: "inherited" };
    const { cells } = (await served.post("/patterns/matrix", lens)).body as Output<"matrix">;
    expect(new Set(cells.map(({ strength }) => strength)).size).toBe(2);
    const themes = await served.post("/patterns/matrix", { query: "patterns/cluster-theme" });
    const { columns } = themes.body as Output<"matrix">;
    expect(columns.map(({ properties }) => properties["nameEn"])).toContain("Flow of factors");
    expect(columns.every(({ labels }) => labels.length === 0)).toBe(true);
  });

  it("GET /patterns/findings counts an area or a city for its cluster", async () => {
    const found = (await served.get("/patterns/findings")).body as Output<"findings">;
    const alone = found.find(({ kind }) => kind === "in-one-only");
    const table = await served.post("/patterns/matrix", { query: "patterns/cluster-mechanism" });
    const { columns, cells } = table.body as Output<"matrix">;
    const once = columns.filter(
      (_, at) => cells.filter(({ column }) => column === at).length === 1,
    );
    expect(alone?.figure).toEqual({ value: once.length, of: columns.length });
    expect(alone?.nodes.map(({ key }) => key)).toEqual(once.map(({ key }) => key));
    expect(found.find(({ kind }) => kind === "most-shared")?.sentence.zh).toMatch(/据载有/);
  });

  it("GET /queries has no query that only the server asks, and each on the list runs", async () => {
    const { body } = await served.get("/queries");
    const list = body as Output<"queries">;
    expect(list.map(({ name }) => name)).not.toContain("explore/degrees");
    for (const { name, params } of list) {
      if (params.some(({ optional }) => !optional)) continue;
      const reply = await served.post(`/queries/${name}`, {});
      expect([name, reply.status]).toEqual([name, 200]);
    }
  });
});
