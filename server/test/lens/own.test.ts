import { parseQueries, type Shelf } from "@chengmai/cypher";
import { lensFile } from "@chengmai/cypher/lens-file";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Input, Output } from "../../contract/index.ts";
import { listen, serve, type Served } from "../api/served.ts";
import { engines } from "../foreign/open.ts";
import { clear, fill, idIn } from "./world.ts";

type Lens = Input<"lens">;

const sold = (where: Lens["where"], last: Lens["where"] = []): Lens => ({
  rows: "Guild",
  where,
  path: [
    { type: "RUNS", direction: "out", label: "Shop" },
    { type: "SELLS", direction: "out", label: "Craft", where: last },
  ],
});

const is = (value: string | number): NonNullable<Lens["where"]> => [
  { property: "name", op: "=", value },
];

/** A table as its cells, by ids. */
const cellsOf = ({ rows, columns, cells }: Output<"matrix">) =>
  cells
    .map(({ row, column, count, claims }) => [rows[row]?.id, columns[column]?.id, count, claims])
    .toSorted();

describe.each(engines())("a lens of one's own › %s", (_, open) => {
  let served: Served;
  const asked = async <Name extends "lens" | "matrix">(name: Name, body: object) => {
    const reply = await served.post(`/patterns/${name}`, body);
    expect(reply).toMatchObject({ status: 200 });
    return reply.body as Output<Name>;
  };
  beforeAll(async () => {
    served = await serve(open, {}, async (graph) => {
      await fill(graph);
      await graph.write([
        {
          text: "MATCH (:Guild {name: 'A'})-[r:RUNS]->(:Shop {name: '1'}) SET r.claims = ['b', 'a']",
        },
        {
          text: "MATCH (:Shop {name: '1'})-[r:SELLS]->(:Craft {name: '1'}) SET r.claims = ['c', 'a']",
        },
        {
          text: "MATCH (s:Shop) WHERE s.name IN ['1', '2'] SET s.`开 since` = 1999, s.wares = ['x', 'y | z']",
        },
        { text: "MATCH (s:Shop {name: '3'}) SET s.`开 since` = 2.5, s.wares = ['x', 'x']" },
      ]);
    });
  });
  afterAll(async () => {
    await clear(served.graph);
    await served.close();
  });

  it("names every label and type that is not there, and the step at which its ways end", async () => {
    const [run, sell] = sold([]).path ?? [];
    if (run === undefined || sell === undefined) throw new Error("no steps");
    const wrong: [Lens, object[]][] = [
      [
        {
          rows: "Gild",
          path: [
            { ...run, type: "OWNS" },
            { ...sell, label: "Kraft" },
          ],
        },
        [
          { kind: "no-label", at: 0, name: "Gild" },
          { kind: "no-type", at: 1, name: "OWNS" },
          { kind: "no-label", at: 2, name: "Kraft" },
        ],
      ],
      [sold(is("Z")), [{ kind: "none-holds", at: 0, name: "Guild" }]],
      [sold([], is("9")), [{ kind: "none-holds", at: 2, name: "Craft" }]],
      [
        { rows: "Guild", path: [run, { ...sell, direction: "in" }] },
        [{ kind: "none-joined", at: 2, name: "SELLS" }],
      ],
      [sold(is("E")), [{ kind: "none-joined", at: 1, name: "RUNS" }]],
    ];
    for (const [lens, why] of wrong)
      expect(await asked("lens", lens)).toMatchObject({ rows: 0, ties: 0, density: 0, why });
    expect(await served.post("/patterns/lens", { rows: "Guild", where: [] })).toMatchObject({
      status: 400,
    });
  }, 120_000);

  it("has what a property says as columns, of where its path leads or of the rows themselves", async () => {
    const run = { type: "RUNS", direction: "out", label: "Shop" } as const;
    const since: Lens = { rows: "Guild", path: [run], property: "开 since" };
    const [a, b] = [await idIn(served.graph, "Guild", "A"), await idIn(served.graph, "Guild", "B")];
    expect(cellsOf(await asked("matrix", since))).toEqual(
      [
        [a, "=1999", 2, ["a", "b"]],
        [b, "=2.5", 1, []],
      ].toSorted(),
    );
    const shop = await idIn(served.graph, "Shop", "3");
    const wares = await asked("matrix", { rows: "Shop", property: "wares" });
    expect(wares.columns.map(({ id, properties }) => [id, properties["name"]])).toEqual([
      ["=x", "x"],
      ["=y %7C z", "y | z"],
    ]);
    expect(cellsOf(wares).filter(([row]) => row === shop)).toEqual([[shop, "=x", 1, []]]);
    const one = { ...since, rowIds: [a], columnIds: ["=1999"] };
    expect(cellsOf(await asked("matrix", one))).toHaveLength(1);
    const lost = { ...since, between: [a, b], remove: ["=1999"] };
    expect((await served.post("/patterns/cuts", lost)).body).toMatchObject({ followed: true });
    expect(await asked("lens", { ...since, property: "until" })).toMatchObject({
      ties: 0,
      why: [{ kind: "no-property", at: 1, name: "until" }],
    });
    for (const [body, detail] of [
      [{ ...since, property: "until" }, /^property: no Shop has a property until/],
      [{ rows: "Guild", columns: "Shop", property: "name" }, /property/],
      [{ ...since, columnIds: ["=1998"] }, /columnIds/],
    ] as const)
      expect(await served.post("/patterns/matrix", body)).toMatchObject({
        body: { detail: expect.stringMatching(detail) as string },
      });
  }, 120_000);

  it("is told in numbers, and its conditions hold in every view, also of nodes without a tie", async () => {
    const told = await asked("lens", { ...sold(is("A")), world: "closed" });
    expect(told).toMatchObject({ rows: 1, columns: 2, ties: 2, density: 1, why: [] });
    expect(told).toMatchObject({ world: "closed", truncated: false });
    expect(told.some.rows.map(({ properties }) => properties["name"])).toEqual(["A"]);
    const all = await asked("matrix", { ...sold(is("A"), is("2")), all: true });
    expect([all.rows.length, all.columns.length]).toEqual([1, 1]);
    const of = await idIn(served.graph, "Guild", "B");
    expect(await served.post("/patterns/gaps", { ...sold(is("A")), of })).toMatchObject({
      status: 422,
      body: { detail: expect.stringMatching(/^of: .*condition/) as string },
    });
  }, 120_000);

  it("as a file is read by the catalogue, and shows the same as a card", async () => {
    for (const lens of [
      sold([]),
      sold([{ property: "name", op: "<>", value: 'B  "|x' }], is("1")),
      sold([{ property: "lensed", op: "=", value: true }]),
      { rows: "Guild", path: [{ type: "TEACHES", label: "Craft" }] } satisfies Lens,
      { ...sold([]), property: "name" },
      { rows: "Shop", property: "开 since" } satisfies Lens,
      { rows: "Shop", property: "wares", where: is("3") } satisfies Lens,
    ]) {
      const { cypher, ties } = await asked("lens", lens);
      const file = lensFile({
        title: { zh: "行会 × 手艺", en: "Guilds × crafts" },
        about: { zh: "", en: "What guilds sell" },
        world: "closed",
        columns: "property" in lens ? "string" : "node",
        text: cypher?.text ?? "",
        params: cypher?.params ?? {},
      });
      const queries = parseQueries([{ file: "own/guild-craft.cypher", text: file }]);
      expect(queries[0]).toMatchObject({ view: "matrix", world: "closed" });
      const shelf: Shelf = {
        name: "own",
        title: { zh: "自己的", en: "Own" },
        place: 9,
        queries,
      };
      const other = await listen(served.graph, { shelves: [shelf] });
      const response = await fetch(`${other.url}/api/patterns/matrix`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: "own/guild-craft" }),
      });
      const card = (await response.json()) as Output<"matrix">;
      await other.close();
      expect(ties).toBeGreaterThan(0);
      const own = await asked("matrix", lens);
      expect(cellsOf(card)).toEqual(cellsOf(own));
      const named = ({ columns }: typeof own) =>
        columns.map(({ id, properties: { name, nameEn } }) => [id, name, nameEn]).toSorted();
      expect(named(card)).toEqual(named(own));
      expect(card.world).toBe("closed");
    }
  }, 120_000);
});
