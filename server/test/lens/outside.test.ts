import { parseQueries } from "@chengmai/cypher";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { endpoint, endpointNames, type EndpointName, type Output } from "../../contract/index.ts";
import { queryShelves } from "../../src/graph/queries.ts";
import { serve, type Served } from "../api/served.ts";
import { engines } from "../foreign/open.ts";
import { clear, fill, idIn } from "./world.ts";

const own = `// @title   教 | Taught
// @about   教 | Which guild teaches which craft
// @view    matrix
// @returns row: node 行会 | Guild, column: node 手艺 | Craft, count: integer 数 | Count, claims: string[] 据 | Claims
MATCH (row:Guild)-[t:TEACHES]->(column:Craft)
RETURN row, column, count(t) AS count, [] AS claims`;
const byName = `// @title   按名 | By name
// @about   名 | Which guild teaches which craft, both by their names alone
// @view    matrix
// @returns row: string 行会 | Guild, column: string 手艺 | Craft, count: integer 数 | Count, claims: string[] 据 | Claims
MATCH (row:Guild)-[t:TEACHES]->(column:Craft)
RETURN row.name AS row, 'craft ' + column.name AS column, count(t) AS count, [] AS claims`;
const shelves = [
  ...queryShelves(),
  {
    name: "own",
    title: { zh: "自己的", en: "Own" },
    place: 9,
    queries: parseQueries([
      { file: "own/taught.cypher", text: own },
      { file: "own/by-name.cypher", text: byName },
    ]),
  },
];

const isNot = (name: string) => [{ property: "name", op: "<>", value: name }];
/** The same seen in three ways: E, and the craft 6, are without a tie in each. */
const lenses = {
  labels: { rows: "Guild", columns: "Craft", via: ["TEACHES"] },
  path: {
    rows: "Guild",
    where: isNot("B"),
    path: [{ type: "TEACHES", direction: "out", label: "Craft", where: isNot("3") }],
  },
  query: { query: "own/taught" },
};

/** Every endpoint that looks through a lens, from the contract itself. */
const through = endpointNames.filter((name) => {
  const { shape } = endpoint(name).input as { shape: Record<string, unknown> };
  return "rowIds" in shape;
});

/** What two sides share and have alone, by the names of the columns. */
const partsOf = ({ columns, ...both }: Output<"compare">) =>
  [both.shared, both.onlyA, both.onlyB].map((part) =>
    part.map(({ column }) => String(columns[column]?.properties["name"]).replace("craft ", "")),
  );

const refused = (detail: RegExp) => ({
  status: 422,
  body: { type: "/problems/not-in-lens", detail: expect.stringMatching(detail) as string },
});

describe.each(engines())("what stands outside a lens › %s", (_, open) => {
  let served: Served;
  let ids: Record<"A" | "B" | "E" | "one" | "three" | "six" | "shop", string>;
  /** What each needs beside the lens. */
  let more: Partial<Record<EndpointName, object>>;
  const ask = (name: EndpointName, body: object) =>
    served.post(endpoint(name).path, { ...more[name], ...body });

  beforeAll(async () => {
    served = await serve(open, { shelves }, fill);
    const meant = { A: "Guild A", B: "Guild B", E: "Guild E", one: "Craft 1", three: "Craft 3" };
    const all = Object.entries({ ...meant, six: "Craft 6", shop: "Shop 1" });
    ids = Object.fromEntries(
      await Promise.all(
        all.map(async ([name, called]) => {
          const [label = "", named = ""] = called.split(" ");
          return [name, await idIn(served.graph, label, named)] as const;
        }),
      ),
    ) as typeof ids;
    more = {
      gaps: { of: ids.A },
      compare: { a: ids.A, b: ids.E },
      cuts: { between: [ids.A, ids.one], maxHops: 1 },
    };
  });
  afterAll(async () => {
    await clear(served.graph);
    await served.close();
  });

  it("is refused by every endpoint that is told to look at it alone", async () => {
    expect(through.length).toBeGreaterThan(7);
    for (const name of through)
      for (const [kind, lens] of Object.entries(lenses)) {
        const wrong: [object, RegExp][] = [
          [{ rowIds: [ids.A, ids.shop] }, /^rowIds: .* is no (Guild|row), so it is no row/],
          [{ rowIds: [ids.one] }, /^rowIds: .*no row/],
          [{ columnIds: [ids.one, ids.A] }, /^columnIds: .*no column/],
          [{ rowIds: [ids.shop], all: true }, /^rowIds/],
          ...(kind === "path"
            ? ([
                [{ rowIds: [ids.B] }, /^rowIds: .*left out by the lens's condition/],
                [{ columnIds: [ids.three] }, /^columnIds: .*left out by the lens's condition/],
                [{ columnIds: [ids.three], all: true }, /^columnIds/],
              ] as [object, RegExp][])
            : []),
        ];
        for (const [body, detail] of wrong)
          expect([name, kind, body, await ask(name, { ...lens, ...body })]).toMatchObject([
            name,
            kind,
            body,
            refused(detail),
          ]);
      }
  }, 120_000);

  it("is no row of a gap: of another kind, left out by a condition, or not among those named", async () => {
    for (const [kind, lens] of Object.entries(lenses)) {
      const told = async (body: object) => [kind, body, await ask("gaps", { ...lens, ...body })];
      const alone = { of: ids.E, rowIds: [ids.A] };
      expect(await told(alone)).toMatchObject([kind, alone, refused(/^of: .*by rowIds/)]);
      for (const of of [ids.one, ids.shop])
        expect(await told({ of })).toMatchObject([kind, { of }, refused(/^of: .*no row/)]);
    }
    expect(await ask("gaps", { ...lenses.path, of: ids.B })).toMatchObject(
      refused(/^of: .*condition/),
    );
  });

  it("is a value that nothing has, or a node where all are values; a value that is there is a row as any other", async () => {
    const lens = { query: "own/by-name" };
    const gaps = await ask("gaps", { ...lens, of: "=A" });
    expect(gaps).toMatchObject({ status: 200 });
    const { rows, of } = gaps.body as Output<"gaps">;
    expect(rows[of]).toMatchObject({ id: "=A", properties: { name: "A" } });
    const compared = await ask("compare", { ...lens, a: "=A", b: ["=B", "=nobody", ids.E] });
    expect(compared).toMatchObject({ status: 200 });
    const two = compared.body as Output<"compare">;
    expect([two.a, two.b].map((side) => side.map((at) => two.rows[at]?.id))).toEqual([
      ["=A"],
      ["=B"],
    ]);
    const nodes = await ask("compare", { ...lenses.query, a: ids.A, b: ids.B });
    expect(partsOf(two)).toEqual(partsOf(nodes.body as Output<"compare">));
    expect(two.apart.map(({ id, why }) => [id, why])).toEqual(
      expect.arrayContaining([
        ["=nobody", "kind"],
        [ids.E, "kind"],
      ]),
    );
    for (const one of ["=nobody", ids.A])
      expect(await ask("gaps", { ...lens, of: one })).toMatchObject(refused(/^of: .*no row/));
    expect(await ask("matrix", { ...lens, columnIds: ["=A"] })).toMatchObject(
      refused(/^columnIds: .*no column/),
    );
    const cut = await ask("matrix", { ...lens, rowIds: ["=A"], columnIds: ["=craft 1"] });
    expect(cut).toMatchObject({ status: 200, body: { rows: [{ id: "=A" }], cells: [{}] } });
  });

  it("is told of apart where two sides are compared, and nothing is said of it", async () => {
    for (const [kind, lens] of Object.entries(lenses)) {
      const a = [ids.A, ids.shop];
      const reply = await ask("compare", { ...lens, a, b: [ids.one] });
      expect([kind, reply]).toMatchObject([kind, { status: 200 }]);
      const two = reply.body as Output<"compare">;
      expect(two.a.map((at) => two.rows[at]?.id)).toEqual([ids.A]);
      expect([two.b, two.shared, two.onlyB]).toEqual([[], [], []]);
      const apart = [ids.shop, ids.one].map((id) => ({ id, why: "kind" }));
      expect(two.apart.toSorted((x, y) => a.indexOf(y.id) - a.indexOf(x.id))).toEqual(apart);
      expect(two.sentences.en).toEqual([
        expect.stringMatching(/^Nothing is said here of 1: not among the rows/),
        expect.stringMatching(/^Nothing is said here of 1: not among the rows/),
      ]);
    }
    const body = { ...lenses.path, a: ids.A, b: ids.B };
    const left = (await ask("compare", body)).body as Output<"compare">;
    expect([left.b, left.apart]).toEqual([[], [{ id: ids.B, why: "condition" }]]);
    expect(left.sentences.en).toEqual([
      "Nothing is said here of B: the condition of this lens leaves that out.",
    ]);
    const named = { ...lenses.labels, rowIds: [ids.A], a: ids.A, b: ids.B };
    expect(((await ask("compare", named)).body as Output<"compare">).apart).toEqual([
      { id: ids.B, why: "ids" },
    ]);
  });

  it("is not what has only no tie: that is a row, of which nothing is said", async () => {
    for (const [kind, lens] of Object.entries(lenses)) {
      const of = (await ask("gaps", { ...lens, of: ids.E })).body as Output<"gaps">;
      expect([kind, of.rows[of.of]?.id, of.like]).toEqual([kind, ids.E, []]);
      const two = (await ask("compare", lens)).body as Output<"compare">;
      expect([kind, two.apart, two.b.map((at) => two.rows[at]?.id)]).toEqual([kind, [], [ids.E]]);
      const narrow = { ...lens, rowIds: [ids.E], columnIds: [ids.six] };
      for (const all of [false, true]) {
        const reply = await ask("matrix", { ...narrow, all });
        expect([kind, all, reply]).toMatchObject([kind, all, { status: 200, body: { cells: [] } }]);
      }
    }
  });
});
