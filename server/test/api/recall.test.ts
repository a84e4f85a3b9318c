import type { Node, Relationship } from "@chengmai/cypher";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Input, Output } from "../../contract/index.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { engines } from "../foreign/open.ts";
import { serve, type Served } from "./served.ts";

/** A harbour without keys: two berths alike in all, joined twice to a quay; and what has a key is left to the facts. */
const harbour = [
  `CREATE (:Quay {no: 7, name: 'North', deep: true})`,
  `CREATE (:Quay {no: 8, name: 'South'})`,
  `CREATE (:Berth {name: 'A'})`,
  `CREATE (:Berth {name: 'A'})`,
  `CREATE (:Berth:Crane {name: 'A', lifts: [1, 2]})`,
  `CREATE (:Buoy)`,
  `MATCH (a:Quay {no: 7}), (b:Quay {no: 8}) CREATE (a)-[:NEAR {metres: 5}]->(b)`,
  `MATCH (a:Quay {no: 7}), (b:Quay {no: 8}) CREATE (a)-[:NEAR {metres: 9}]->(b)`,
];

const plant = async (graph: Graph): Promise<void> => {
  await graph.write([
    { text: "MATCH (n) DETACH DELETE n", params: {} },
    ...harbour.map((text) => ({ text, params: {} })),
  ]);
};

const withoutId = ({ labels, properties }: Node) => ({ key: null, labels, properties });

const ids = (nodes: readonly (Node | null)[]) => nodes.map((node) => node?.id ?? null);

describe.each(engines())("recalling › %s", (_engine, open) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(open, {}, plant);
  });
  afterAll(() => served.close());

  const recall = async (body: Input<"recall">): Promise<Output<"recall">> => {
    const reply = await served.post("/recall", body);
    expect(reply.status).toBe(200);
    return reply.body as Output<"recall">;
  };
  const all = async (): Promise<Node[]> => {
    const { rows } = await served.graph.read("MATCH (n) RETURN n", {});
    return rows.map(([node]) => node as Node);
  };
  const between = async (): Promise<Relationship[]> => {
    const { rows } = await served.graph.read("MATCH ()-[r]->() RETURN r", {});
    return rows.map(([own]) => own as Relationship);
  };

  it("refuses more than it can look for at once, and what is no node", async () => {
    const many = Array.from({ length: 501 }, () => ({ key: "Quay:no:7" }));
    expect((await served.post("/recall", { nodes: many })).status).toBe(400);
    expect((await served.post("/recall", { nodes: [{ labels: ["Quay"] }] })).status).toBe(400);
    expect((await served.post("/recall", { relationships: [{ type: "NEAR" }] })).status).toBe(400);
  });

  it("answers null at the place of what is no longer there, and of a label that never was", async () => {
    const { nodes, relationships } = await recall({
      nodes: [
        { key: null, labels: ["Quay"], properties: { no: 9 } },
        { key: "Nowhere:id:1" },
        { key: "Quay:no:99" },
        { key: null, labels: ["Nowhere"], properties: {} },
        { key: null, labels: ["Quay"], properties: { no: 7, name: "North", deep: true } },
      ],
      relationships: [{ type: "NEAR", from: "gone", to: "gone too" }],
    });
    expect(nodes.map((node) => node?.properties["no"] ?? null)).toEqual([
      null,
      null,
      null,
      null,
      7,
    ]);
    expect(relationships).toEqual([null]);
  });

  it("knows each node again by labels and properties, each of those that are alike as another", async () => {
    const there = await all();
    const { nodes } = await recall({ nodes: there.map(withoutId) });
    expect(ids(nodes).toSorted()).toEqual(there.map(({ id }) => id).toSorted());
    for (const [at, node] of nodes.entries()) {
      expect(node?.labels).toEqual(there[at]?.labels);
      expect(node?.properties).toEqual(there[at]?.properties);
    }
  });

  it("keeps to the old id among those that are alike", async () => {
    const there = (await all()).filter(({ labels }) => labels.join() === "Berth").toReversed();
    const { nodes } = await recall({
      nodes: there.map((node) => ({ ...withoutId(node), id: node.id })),
    });
    expect(ids(nodes)).toEqual(there.map(({ id }) => id));
  });

  it("knows what has changed by its old id, where most of it is as it was, and takes no other for it", async () => {
    const north = (await all()).find(({ properties }) => properties["no"] === 7);
    const id = north?.id ?? "";
    const { nodes } = await recall({
      nodes: [
        { key: null, id, labels: ["Quay"], properties: { no: 7, name: "Old", deep: true } },
        { key: null, id, labels: ["Berth"], properties: { no: 7, name: "Old", deep: true } },
        { key: null, id, labels: ["Quay"], properties: { no: 1, name: "Old", deep: true } },
      ],
    });
    expect(ids(nodes)).toEqual([id, null, null]);
  });

  it("finds a node by a key though nothing is unique any more, if only one has it", async () => {
    const { nodes } = await recall({ nodes: [{ key: "Quay:no:7" }, { key: "Berth:name:A" }] });
    expect(nodes.map((node) => node?.properties["name"] ?? null)).toEqual(["North", null]);
  });

  it("tells parallel relationships apart by their properties, and takes what is left for what has changed", async () => {
    const there = await between();
    const met = there.map(({ type, from, to, properties }) => ({ type, from, to, properties }));
    const straight = await recall({ relationships: met });
    expect(straight.relationships).toEqual(there);
    const [first, second] = met;
    if (first === undefined || second === undefined) throw new Error("There are two.");
    const changed = [{ ...first, properties: { metres: 6 } }, second];
    expect((await recall({ relationships: changed })).relationships).toEqual(there);
    const turned = [{ ...first, from: first.to, to: first.from }];
    expect((await recall({ relationships: turned })).relationships).toEqual([null]);
  });
});

describe.each(engines())("recalling the built-in graph › %s", (_engine, open) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(open);
  });
  afterAll(() => served.close());

  it("finds five hundred nodes by their keys, each at its place", async () => {
    const { rows } = await served.graph.read("MATCH (n:Claim) RETURN n LIMIT 500", {});
    const there = rows.map(([node]) => node as Node);
    const reply = await served.post("/recall", { nodes: there.map(({ key }) => ({ key })) });
    const { nodes } = reply.body as Output<"recall">;
    expect(there.length).toBeGreaterThan(100);
    expect(nodes.map((node) => node?.id)).toEqual(there.map(({ id }) => id));
  });
});
