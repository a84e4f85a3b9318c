import type { Node } from "@chengmai/cypher";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Output } from "../../contract/index.ts";
import { serve, type Served } from "../api/served.ts";
import { engines } from "../foreign/open.ts";
import { clear, fill, idIn, runs, sells, teaches } from "./world.ts";

const problem = (status: number, slug: string, detail: RegExp) => ({
  status,
  type: expect.stringMatching(/^application\/problem\+json/) as string,
  body: expect.objectContaining({
    type: `/problems/${slug}`,
    detail: expect.stringMatching(detail) as string,
  }) as unknown,
});

const nameOf = (node: Node | undefined): string => String(node?.properties["name"]);

/** A table as its cells: `A1 2` for two ties of A and 1. */
const told = ({ rows, columns, cells }: Output<"matrix">): string[] =>
  cells
    .map(({ row, column, count }) => `${nameOf(rows[row])}${nameOf(columns[column])} ${count}`)
    .toSorted();

const taught = { rows: "Guild", columns: "Craft" };
const sold = {
  rows: "Guild",
  path: [
    { type: "RUNS", direction: "out", label: "Shop" },
    { type: "SELLS", direction: "out", label: "Craft" },
  ],
};

describe.each(engines())("a lens of any database › %s", (_, open) => {
  let served: Served;
  const table = async (body: object): Promise<Output<"matrix">> => {
    const reply = await served.post("/patterns/matrix", body);
    expect(reply).toMatchObject({ status: 200 });
    return reply.body as Output<"matrix">;
  };
  const idOf = (label: string, name: string): Promise<string> => idIn(served.graph, label, name);
  beforeAll(async () => {
    served = await serve(open, {}, fill);
  });
  afterAll(async () => {
    await clear(served.graph);
    await served.close();
  });

  it("names the label, type, step, query or node that is not there", async () => {
    const [via, [first, second]] = [{ via: ["TEACHES", "LEARNS"] }, sold.path];
    const asked: [object, number, string, RegExp][] = [
      [{ ...taught, rows: "Gild" }, 400, "invalid-request", /^rows: .*label Gild/],
      [{ ...taught, columns: "Kraft" }, 400, "invalid-request", /^columns: .*label Kraft/],
      [{ ...taught, ...via }, 400, "invalid-request", /^via: .*type LEARNS/],
      [
        { ...sold, path: [first, { ...second, type: "BUYS" }] },
        400,
        "invalid-request",
        /path\.1.*BUYS/,
      ],
      [{ ...sold, path: [{ ...first, label: "Stall" }] }, 400, "invalid-request", /path\.0.*Stall/],
      [{ query: "patterns/nowhere" }, 404, "unknown-query", /patterns\/nowhere/],
      [{ query: "explore/frontier" }, 404, "unknown-query", /frontier/],
      [{ query: "patterns/policy-coverage" }, 400, "invalid-request", /graph/],
      [
        { query: "patterns/cluster-mechanism", params: { colour: "red" } },
        400,
        "invalid-request",
        /colour/,
      ],
      [{ ...taught, rowIds: ["4:nowhere:1"] }, 404, "unknown-node", /4:nowhere:1/],
    ];
    for (const [body, status, slug, detail] of asked)
      expect(await served.post("/patterns/matrix", body)).toEqual(problem(status, slug, detail));
  });

  it("refuses a body that names two lenses, or none, or half of one", async () => {
    const wrong = [
      {},
      { rows: "Guild" },
      { columns: "Craft" },
      { ...taught, ...sold },
      { ...taught, query: "patterns/city-mechanism" },
      { ...sold, via: ["RUNS"] },
      { ...taught, params: {} },
      { ...sold, path: [] },
      { ...sold, path: Array.from({ length: 5 }, () => sold.path[0]) },
    ];
    for (const body of wrong)
      expect([body, (await served.post("/patterns/matrix", body)).status]).toEqual([body, 400]);
  });

  it("answers with empty lists where nothing is tied", async () => {
    const empty = { rows: [], columns: [], cells: [], orderRows: [], orderColumns: [] };
    expect(await table({ rows: "Hermit", columns: "Craft" })).toMatchObject(empty);
    const { cells, rows, columns, trees } = await table({
      rows: "Hermit",
      columns: "Craft",
      all: true,
    });
    expect([cells.length, rows.length, columns.length]).toEqual([0, 1, 6]);
    expect(trees.columns).toHaveLength(5);
  });

  it("has a row and a column where one relationship joins them, either way", async () => {
    const all = teaches.map(({ guild, craft }) => `${guild}${craft}`);
    const counts = all.map((pair) => `${pair} ${pair === "C1" ? 2 : 1}`);
    expect(told(await table(taught))).toEqual(counts.toSorted());
    expect(told(await table({ ...taught, via: ["TAUGHT_BY"] }))).toEqual(["C1 1"]);
  });

  it("counts the paths of its steps, each once", async () => {
    const counts = new Map<string, number>();
    for (const { guild, shop } of runs)
      for (const { craft } of sells.filter((sale) => sale.shop === shop))
        counts.set(`${guild}${craft}`, (counts.get(`${guild}${craft}`) ?? 0) + 1);
    const expected = [...counts].map(([pair, count]) => `${pair} ${count}`).toSorted();
    const out = await table(sold);
    expect(told(out)).toEqual(expected);
    expect(out.cells.every(({ relationships }) => relationships.length > 1)).toBe(true);
    const both = sold.path.map((step) => ({ ...step, direction: "both" }));
    expect(told(await table({ ...sold, path: both }))).toEqual(expected);
    const against = sold.path.map((step) => ({ ...step, direction: "in" }));
    expect(told(await table({ ...sold, path: against }))).toEqual([]);
  });

  it("never goes back by the relationship it came by, nor to where it began", async () => {
    const back = {
      rows: "Guild",
      path: [
        { type: "TEACHES", direction: "both", label: "Craft" },
        { type: "TEACHES", direction: "both", label: "Guild" },
      ],
    };
    expect(told(await table(back))).toEqual(
      ["AB 2", "AC 2", "BA 2", "BC 2", "CA 2", "CB 2"].toSorted(),
    );
  });

  it("takes only the rows and columns that are named, and all when asked", async () => {
    const [a, e, two] = await Promise.all([
      idOf("Guild", "A"),
      idOf("Guild", "E"),
      idOf("Craft", "2"),
    ]);
    const some = await table({ ...taught, rowIds: [a, e], columnIds: [two] });
    expect([told(some), some.rows.map(nameOf)]).toEqual([["A2 1"], ["A"]]);
    const whole = await table({ ...taught, all: true });
    expect([whole.rows.length, whole.columns.length]).toEqual([5, 6]);
    expect(whole.orderRows.toSorted()).toEqual([0, 1, 2, 3, 4]);
    const named = await table({ ...taught, all: true, rowIds: [a, e], columnIds: [two] });
    expect(named.rows.map(nameOf).toSorted()).toEqual(["A", "E"]);
  });

  it("is offered where there is something to see, by one type or by two steps", async () => {
    const { status, body } = await served.get("/patterns/lenses");
    expect(status).toBe(200);
    const lenses = body as Output<"lenses">;
    const direct = lenses.find(({ lens }) => lens.via?.[0] === "TEACHES");
    expect(direct).toMatchObject({ rows: 4, columns: 5, ties: 9, density: 0.45 });
    const steps = lenses.find(
      ({ lens }) => lens.path?.map(({ type }) => type).join() === "SELLS,RUNS",
    );
    expect(steps).toMatchObject({ rows: 4, columns: 3, ties: 4 });
    // Three rows and three columns at least.
    expect(lenses.some(({ lens }) => lens.via?.[0] === "TAUGHT_BY")).toBe(false);
    for (const { lens, ties } of lenses) expect((await table(lens)).cells).toHaveLength(ties);
  });

  it("tells what strikes in the best of them, each with the view that proves it", async () => {
    const { status, body } = await served.get("/patterns/findings");
    expect(status).toBe(200);
    const findings = body as Output<"findings">;
    expect(findings.length).toBeGreaterThan(3);
    for (const { view, input, sentence } of findings) {
      expect(sentence.en).not.toMatch(/undefined|lack/);
      const reply = await served.post(`/patterns/${view}`, input);
      expect([view, reply.status]).toEqual([view, 200]);
    }
    const shared = findings.find(({ kind }) => kind === "most-shared");
    expect(shared?.sentence.en).toMatch(/^3 of 4 Guild are said to have [12], /);
    expect(shared?.figure).toEqual({ value: 3, of: 4 });
  });

  it("is open unless it says otherwise", async () => {
    expect((await table(taught)).world).toBe("open");
    expect((await table({ ...taught, world: "closed" })).world).toBe("closed");
  });

  it("has trees of average linkage, numbered as scipy does", async () => {
    const { rows, trees } = await table(taught);
    expect(trees.rows).toHaveLength(rows.length - 1);
    // A and B share two of four crafts, and C has nothing but those two.
    expect(trees.rows[0]?.[2]).toBeCloseTo(1 / 3);
    expect(trees.rows.at(-1)?.[2]).toBeCloseTo(1);
  });
});
