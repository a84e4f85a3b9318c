import { beforeAll, describe, expect, it } from "vitest";
import type { Node, Value } from "@chengmai/cypher";
import type { Graph } from "../../../src/graph/graph.ts";
import { opened } from "./opened.ts";

let graph: Graph;
beforeAll(async () => {
  graph = await opened([
    "CREATE CONSTRAINT FOR (c:City) REQUIRE c.id IS UNIQUE",
    "CREATE (:City {id: 'sz', name: '苏州', big: 9007199254740993})-[:`IN` {since: 1994}]->(:Area {name: 'Jiangnan', aliases: ['江南']})",
  ]);
});
const one = async (text: string, params = {}) => (await graph.read(text, params)).rows[0]?.[0];

const names = async (words: string, labels?: string[]) =>
  (await graph.search(words, { candidates: 1, ...(labels && { labels }) })).map(
    ({ properties }) => properties["name"],
  );

const city: Node = {
  kind: "node",
  id: "n:0",
  key: "City:id:sz",
  labels: ["City"],
  properties: { id: "sz", name: "苏州", big: { kind: "integer", value: "9007199254740993" } },
};

describe("values", () => {
  it("gives nodes with the key of their unique property", async () => {
    expect(await one("MATCH (c:City) RETURN c")).toEqual(city);
    expect(await one("MATCH (a:Area) RETURN a")).toMatchObject({ key: null });
  });

  it("gives relationships and paths with the ids of their ends", async () => {
    const relationship = {
      kind: "relationship",
      id: "e:0",
      type: "IN",
      from: "n:0",
      to: "n:1",
      properties: { since: 1994 },
    };
    expect(await one("MATCH ()-[r]->() RETURN r")).toEqual(relationship);
    expect(await one("MATCH p = (c:City)-->() RETURN p")).toMatchObject({
      kind: "path",
      nodes: [city, { id: "n:1" }],
      relationships: [relationship],
    });
  });

  it.each([
    [
      "MATCH (n) WHERE elementId(n) IN $ids RETURN n.name AS x",
      { ids: ["n:0", "e:0", "else"] },
      "苏州",
    ],
    ["MATCH (n) WHERE elementId(n) = $id RETURN n.name AS x", { id: "n:1" }, "Jiangnan"],
    ["MATCH ()-[r]->() WHERE elementId(r) IN $ids RETURN type(r) AS x", { ids: ["e:0"] }, "IN"],
    ["MATCH (n) WHERE NOT elementId(n) IN $ids RETURN n.name AS x", { ids: ["n:0"] }, "Jiangnan"],
  ])("finds by the ids it gave: %s", async (text, params, answer) => {
    expect((await graph.read(text, params)).rows).toEqual([[answer]]);
  });

  it("seeks by element id instead of scanning", async () => {
    const { root } = await graph.explain("MATCH (n) WHERE elementId(n) IN $ids RETURN n", {
      ids: ["n:0"],
    });
    expect(JSON.stringify(root)).toContain("seek");
  });

  it.each([
    ["RETURN 9007199254740993", { kind: "integer", value: "9007199254740993" }],
    ["RETURN 0.0 / 0.0", { kind: "float", value: "NaN" }],
    ["RETURN 1 / 0.0", { kind: "float", value: "Infinity" }],
    ["RETURN {a: [1, null, 'x'], b: true}", { a: [1, null, "x"], b: true }],
  ])("loses nothing of %s", async (text, value) => {
    expect(await one(text)).toEqual(value);
  });

  it("takes exact parameters", async () => {
    const big = { kind: "integer", value: "9007199254740993" } as const;
    expect(await one("MATCH (c:City) WHERE c.big = $big RETURN c.id", { big })).toBe("sz");
    expect(await one("RETURN $big", { big })).toEqual(big);
    expect(await one("RETURN $map", { map: { a: [1, "x", null] } })).toEqual({ a: [1, "x", null] });
  });

  it.each<[string, Value]>([
    ["-0.0", { kind: "float", value: "-0.0" }],
    ["a key that the engine reads otherwise", { $date: "2024-01-01" }],
    ["a name with U+0000", [{ "a\0": 1 }]],
    ["a date", { kind: "date", value: "2024-01-01" }],
  ])("refuses %s, which it would change", async (_, value) => {
    await expect(graph.read("RETURN $value", { value })).rejects.toMatchObject({
      slug: "engine-cannot",
    });
  });

  it("reads the keys of a map that looks like another value", async () => {
    const map: Value = { kind: "map", value: { kind: "float", value: 7 } };
    expect(await one("RETURN $map.value / 2", { map })).toBe(3);
    expect(await one("RETURN $map", { map })).toEqual(map);
  });

  it("finds by part of a name or of an alias, and by label", async () => {
    expect(await names("苏")).toEqual(["苏州"]);
    expect(await names("JIANG")).toEqual(["Jiangnan"]);
    expect(await names("江南")).toEqual(["Jiangnan"]);
    expect(await names("苏", ["Area"])).toEqual(["Jiangnan"]);
  });

  it("tells its schema", async () => {
    const schema = await graph.schema();
    expect(schema.links).toEqual([{ from: "City", type: "IN", to: "Area", count: 1 }]);
    expect(schema.labels.find(({ label }) => label === "Area")?.properties).toEqual([
      { name: "aliases", types: ["string[]"], share: 1 },
      { name: "name", types: ["string"], share: 1 },
    ]);
    expect(schema).toMatchObject({ sampled: false, unique: [{ label: "City", property: "id" }] });
  });
});
