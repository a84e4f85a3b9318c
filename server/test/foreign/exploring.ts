import type { Node } from "@chengmai/cypher";
import { expect, it } from "vitest";
import type { Output } from "../../contract/index.ts";
import type { Served } from "../api/served.ts";
import { dealings } from "./shop/dealings.ts";
import { canBeNamed, kept, shopNodes } from "./shop/plant.ts";
import { escapedTick, odd } from "./shop/shop.ts";

const tally = (names: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
};

const counted = (pairs: readonly (readonly [string, number])[]): Record<string, number> =>
  Object.fromEntries(pairs);

/** Finding nodes and walking on from them, whatever they are called. */
export function exploresTheShop(of: () => Served): void {
  const get = async <Body>(path: string): Promise<Body> => {
    const { status, body } = await of().get(path);
    expect([path, status]).toEqual([path, 200]);
    return body as Body;
  };
  const post = async <Body>(path: string, sent: object): Promise<Body> => {
    const { status, body } = await of().post(path, sent);
    expect([path, status, status === 200 ? "" : body]).toEqual([path, 200, ""]);
    return body as Body;
  };
  const search = async (q: string, more = ""): Promise<Output<"search">> =>
    get(`/search?q=${encodeURIComponent(q)}${more}`);
  const named = (name: string): boolean => canBeNamed(of().graph, name);
  const first = async (q: string): Promise<Node> => {
    const [hit] = await search(q);
    if (hit === undefined) throw new Error(`Nothing is found by ${q}.`);
    return hit.node;
  };

  it("GET /schema names and counts every label and type, however it is written", async () => {
    const { labels, unlabelled, types, unique } = await get<Output<"schema">>("/schema");
    expect(counted(labels.map(({ label, count }) => [label, count]))).toEqual(
      tally(shopNodes.flatMap((node) => node.labels).filter(named)),
    );
    expect(counted(types.map(({ type, count }) => [type, count]))).toEqual(
      tally(dealings.map(({ type }) => type).filter(named)),
    );
    const bare = shopNodes.filter((node) => node.labels.filter(named).length === 0);
    expect(unlabelled).toEqual({ count: bare.length, exact: true });
    expect(unique).toEqual([{ label: "Book", property: "isbn" }]);
  });

  it("GET /schema tells the properties of each label", async () => {
    const { labels } = await get<Output<"schema">>("/schema");
    const properties = (name: string) =>
      labels.find(({ label }) => label === name)?.properties.map((property) => property.name);
    expect(properties(odd.rep)).toEqual([odd.firstName, "phone no."]);
    expect(properties("Book")).toEqual(expect.arrayContaining([odd.price, odd.qt, "in print"]));
    expect(properties("Void")).toEqual([]);
    expect(properties(escapedTick)).toEqual([escapedTick]);
  });

  it.each([
    "三联书店",
    "Invisible Cities",
    "نجيب محفوظ",
    "O'Neil",
    "s`h`e`l`f",
    "👩‍🚀",
    "slsd",
    "Misérables",
  ])("GET /search finds %s", async (q) => {
    const hits = await search(q);
    expect(hits.length).toBeGreaterThan(0);
  });

  it("GET /search keeps to labels with blanks and quotes", async () => {
    const found = await search("Ann", `&labels=${encodeURIComponent(odd.fan)}`);
    expect(found.map(({ node }) => node.labels)).toEqual([[odd.rep, odd.fan]]);
    expect(await search("Ann", `&labels=${encodeURIComponent(odd.publisher)}`)).toEqual([]);
  });

  it("GET /nodes tells a node by its key, and one without label or property by its id", async () => {
    const book = await get<Output<"node">>("/nodes?key=Book:isbn:978-7-0001");
    expect(book.node.properties["title"]).toBe("Invisible Cities");
    expect(book.degrees).toContainEqual({
      type: odd.soldBy,
      direction: "out",
      label: odd.rep,
      count: 4,
    });
    const { rows } = await of().graph.read(
      "MATCH (n)-[:WROTE]->(b) WHERE b.note IS NOT NULL RETURN n",
    );
    const [bare] = rows.flat() as Node[];
    const alone = await get<Output<"node">>(`/nodes/${encodeURIComponent(bare?.id ?? "")}`);
    expect(alone.node).toMatchObject({ key: null, labels: [], properties: {} });
  });

  it("POST /expand walks along every type there is", async () => {
    const { types } = await get<Output<"schema">>("/schema");
    for (const { type } of types) {
      const { rows } = await of().graph.read(
        "MATCH (a)-[r]->() WHERE type(r) = $type RETURN DISTINCT elementId(a) AS id",
        { type },
      );
      const ids = rows.map(([id]) => String(id));
      const { subgraph } = await post<Output<"expand">>("/expand", { ids, types: [type] });
      expect([type, [...new Set(subgraph.relationships.map((each) => each.type))]]).toEqual([
        type,
        [type],
      ]);
    }
  });

  it("POST /expand keeps to odd labels and holds odd properties against values", async () => {
    const { id } = await first("Invisible Cities");
    const { subgraph } = await post<Output<"expand">>("/expand", {
      ids: [id],
      types: [odd.soldBy],
      labels: [odd.rep],
      where: [{ property: odd.firstName, op: "starts", value: "B" }],
    });
    expect(subgraph.nodes.map(({ properties }) => properties[odd.firstName]).toSorted()).toEqual([
      "Bob",
      undefined,
    ]);
    // Bob sold it four times: parallel relationships are each there.
    expect(subgraph.relationships).toHaveLength(4);
  });

  it("GET /nodes counts each relationship once, also where the other end has two labels", async () => {
    const { id } = await first("Invisible Cities");
    const { degrees } = await get<Output<"node">>(`/nodes/${encodeURIComponent(id)}`);
    const text = "MATCH (n)-[r]-() WHERE elementId(n) = $id RETURN count(r)";
    const [[all] = []] = (await of().graph.read(text, { id })).rows;
    expect(degrees.reduce((sum, { count }) => sum + count, 0)).toBe(all);
  });

  it("POST /expand gives a loop once", async () => {
    const { id } = await first("Ann");
    const { subgraph } = await post<Output<"expand">>("/expand", {
      ids: [id],
      types: [odd.thumb],
      direction: "out",
    });
    expect(subgraph.nodes.map((node) => node.id)).toEqual([id]);
    expect(subgraph.relationships).toHaveLength(1);
  });

  it("POST /among gives loops and parallels, each once", async () => {
    const ids = await Promise.all(
      ["Ann", "Bob", "Invisible Cities"].map(async (q) => (await first(q)).id),
    );
    const { relationships } = await post<Output<"among">>("/among", { ids });
    expect(tally(relationships.map(({ type }) => type))).toEqual({
      [odd.soldBy]: 4,
      [odd.thumb]: 1,
    });
  });

  it("POST /paths leads from an author to a shelf, along the types that are asked for", async () => {
    const [from, to] = await Promise.all(["Umberto Eco", "🚪 by the door"].map(first));
    const { paths } = await post<Output<"paths">>("/paths", {
      from: from?.id,
      to: to?.id,
      types: ["WROTE", odd.at],
    });
    expect(paths[0]?.relationships.map(({ type }) => type)).toEqual(["WROTE", odd.at]);
  });

  it("gives every kind of value as it was put there", async () => {
    const { node } = await get<Output<"node">>("/nodes?key=Book:isbn:978-7-9999");
    const meant = shopNodes.find(({ as }) => as === "values")?.properties ?? {};
    expect(node.properties).toEqual(kept(of().graph, meant));
  });
}
