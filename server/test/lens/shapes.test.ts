import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EndpointName, Output } from "../../contract/index.ts";
import { serve, type Served } from "../api/served.ts";
import { engines } from "../foreign/open.ts";
import { clear, fill, teaches } from "./world.ts";

describe.each(engines())("shapes › %s", (_, open) => {
  let served: Served;
  let ids: Record<"a" | "b" | "one" | "two" | "hermit", string>;
  let taught: string;
  const ask = async <Name extends EndpointName>(
    name: Name,
    body: object,
  ): Promise<Output<Name>> => {
    const reply = await served.post(`/patterns/${name}`, body);
    expect(reply).toMatchObject({ status: 200 });
    return reply.body as Output<Name>;
  };
  const idOf = async (name: string): Promise<string> => {
    const text = "MATCH (n) WHERE n.name = $name AND NOT n:Shop RETURN elementId(n) AS id";
    return String((await served.graph.read(text, { name })).rows[0]?.[0]);
  };
  beforeAll(async () => {
    served = await serve(open, {}, fill);
    const [a, b, one, two, hermit] = await Promise.all(["A", "B", "1", "2", "alone"].map(idOf));
    ids = { a, b, one, two, hermit } as typeof ids;
    const text =
      "MATCH (g)-[r:TEACHES]->(c) WHERE elementId(g) = $a AND elementId(c) = $one RETURN elementId(r) AS id";
    taught = String((await served.graph.read(text, { a: ids.a, one: ids.one })).rows[0]?.[0]);
  });
  afterAll(async () => {
    await clear(served.graph);
    await served.close();
  });

  const pair = (free: { a: boolean; one: boolean }) => ({
    nodes: [
      { id: ids.a, free: free.a },
      { id: ids.one, free: free.one },
    ],
    relationshipIds: [taught],
  });

  it("may be made up of labels and types, with no node of the graph at hand", async () => {
    const nodes = [
      { id: "some", free: true, labels: ["Guild"], made: true },
      { id: ids.one, free: true, where: [{ property: "name", op: "=", value: "2" }] },
    ];
    const joins = [{ id: "join", from: "some", to: ids.one, type: "TEACHES" }];
    const body = { nodes, relationshipIds: [], joins };
    const { matches, near } = await ask("example", { ...body, near: true });
    expect(matches.length).toBe(teaches.filter(({ craft }) => craft === "2").length);
    expect(new Set(near.map(({ missing }) => missing))).toEqual(new Set(["join"]));
    expect((await ask("next", { ...body, at: "some" })).length).toBeGreaterThan(0);
    for (const [wrong, named] of [
      [{ ...body, nodes: [{ id: "some", free: true, made: true }], joins: [] }, /some is made up/],
      [{ ...body, joins: [{ ...joins[0], to: "other" }] }, /joins: join leads out/],
      [{ ...body, joins: [{ ...joins[0], type: "LEARNS" }] }, /^joins: .*LEARNS/],
    ] as const)
      expect(await served.post("/patterns/example", wrong)).toMatchObject({
        status: 400,
        body: { detail: expect.stringMatching(named) as string },
      });
  });

  it("refuse what is not there, and what does not belong together", async () => {
    const [alone, whole] = [{ nodes: [{ id: ids.a, free: true }] }, pair({ a: true, one: true })];
    const crowd = await served.graph.read("MATCH (n:Craft) RETURN elementId(n) AS id", {});
    const shops = await served.graph.read("MATCH (n:Guild) RETURN elementId(n) AS id", {});
    const all = [...crowd.rows, ...shops.rows].map(([id]) => ({
      id: String(id),
      free: true,
      labels: ["Craft"],
    }));
    const wrong: [string, object, number, RegExp][] = [
      ["example", { nodes: [], relationshipIds: [] }, 400, /nodes/],
      ["example", { ...alone, relationshipIds: [taught] }, 400, /leads out/],
      ["example", { ...alone, relationshipIds: ["5:nowhere:1"] }, 404, /5:nowhere:1/],
      [
        "example",
        { nodes: [{ id: "4:nowhere:1", free: true }], relationshipIds: [] },
        404,
        /nowhere/,
      ],
      ["example", { nodes: [...alone.nodes, ...alone.nodes], relationshipIds: [] }, 400, /twice/],
      ["example", { nodes: all, relationshipIds: [] }, 413, /one kind/],
      ["example", { ...whole, by: "Gild" }, 400, /^by: .*Gild/],
      ["next", { ...whole, at: ids.hermit }, 400, /none of the pattern/],
      ["motifs", { group: "Gild" }, 400, /^group: .*Gild/],
      ["motifs", { group: "Guild", member: ["LEARNS"] }, 400, /^member: .*LEARNS/],
      ["motifs", { group: "Guild", size: 5 }, 400, /size/],
      ["motifs", { group: "Guild", only: ids.one }, 400, /no Guild/],
    ];
    for (const [name, body, status, detail] of wrong) {
      const reply = await served.post(`/patterns/${name}`, body);
      const told = { detail: expect.stringMatching(detail) as string };
      expect([name, body, reply]).toMatchObject([name, body, { status, body: told }]);
    }
  });

  it("match wherever their relationships are, and nearly where one is not", async () => {
    const free = await ask("example", pair({ a: true, one: true }));
    expect(free.matches).toHaveLength(teaches.length);
    // Five guilds and six crafts, less what is taught.
    expect(free.near).toHaveLength(30 - teaches.length);
    expect(free.near.every(({ missing }) => missing === taught)).toBe(true);
    expect(free.truncated).toBe(false);
    const fixed = await ask("example", { ...pair({ a: true, one: false }), near: false });
    expect(fixed.matches.map(({ nodes }) => nodes[1])).toEqual([ids.one, ids.one, ids.one]);
    const few = await ask("example", { ...pair({ a: true, one: true }), limit: 2, near: false });
    expect([few.matches.length, few.truncated]).toEqual([2, true]);
    expect([free.nearTruncated, few.nearTruncated]).toEqual([false, false]);
  });

  it("run as the Cypher that they show", async () => {
    const { cypher, params, matches } = await ask("example", pair({ a: true, one: false }));
    const { rows } = (await served.post("/cypher", { text: cypher, params })).body as {
      rows: unknown[];
    };
    expect(rows).toHaveLength(matches.length);
  });

  it("hold to their conditions, and are grouped by what their nodes belong to", async () => {
    const body = pair({ a: true, one: true });
    const [guild] = body.nodes;
    const where = [{ property: "name", op: "=", value: "B" }];
    const nodes = [{ ...guild, where }, body.nodes[1]];
    const { matches, groups, groupNodes } = await ask("example", { ...body, nodes, by: "Craft" });
    expect(matches).toHaveLength(3);
    expect(groups).toHaveLength(3);
    // B teaches all three, so that each match belongs to each.
    expect(groups.map((group) => group.matches)).toEqual(groups.map(() => [0, 1, 2]));
    expect(groupNodes.map(({ id }) => id)).toEqual(groups.map(({ group }) => group));
  });

  it("count once where two places of other kinds could change their nodes", async () => {
    const craft = { id: "craft", free: true, made: true, labels: ["Craft"] };
    const [first, second] = ["C", "D"].map((value) => ({
      ...craft,
      id: `not ${value}`,
      labels: ["Guild"],
      where: [{ property: "name", op: "<>", value }],
    }));
    const joins = [first, second].map((guild) => ({
      id: `by ${guild?.id}`,
      from: guild?.id,
      to: "craft",
      type: "TEACHES",
    }));
    const body = { nodes: [craft, first, second], relationshipIds: [], joins };
    // A with B, and each of them with C, at the first two crafts.
    const sets = ["AB1", "AB2", "AC1", "AC2", "BC1", "BC2"].length;
    const { matches, cypher, params, truncated } = await ask("example", { ...body, limit: sets });
    expect([matches.length, truncated]).toEqual([sets, false]);
    const run = await served.post("/cypher", { text: cypher, params });
    expect((run.body as { rows: unknown[] }).rows).toHaveLength(sets);
    const one = { ...body, nodes: [craft, first], joins: joins.slice(0, 1), at: "craft" };
    const more = (await ask("next", one)).find(({ type }) => type === "TEACHES");
    expect(more).toMatchObject({ direction: "in", label: "Guild", matches: sets });
  });

  it("are offered the pieces that lead to something, with how many matches would remain", async () => {
    const offered = { nodes: [{ id: ids.a, free: true }], relationshipIds: [], at: ids.a };
    const told = (await ask("next", offered)).map(
      ({ type, direction, label, matches }) => `${type} ${direction} ${label} ${matches}`,
    );
    expect(told.toSorted()).toEqual([
      "RUNS out Shop 4",
      "TAUGHT_BY in Craft 1",
      "TEACHES out Craft 9",
    ]);
    const closed = await ask("next", { ...offered, nodes: [{ id: ids.a, free: false }] });
    expect(closed.map(({ type, matches }) => [type, matches])).toEqual([
      ["TEACHES", 3],
      ["RUNS", 2],
    ]);
    expect(
      await ask("next", { ...offered, nodes: [{ id: ids.hermit, free: true }], at: ids.hermit }),
    ).toEqual([]);
  });

  it("are offered the same at two nodes that can be changed for one another", async () => {
    const { nodes, relationshipIds } = pair({ a: true, one: true });
    const joins = [{ id: "too", from: ids.b, to: ids.one, type: "TEACHES" }];
    const both = { nodes: [...nodes, { id: ids.b, free: true }], relationshipIds, joins };
    const [first, second] = await Promise.all(
      [ids.a, ids.b].map((at) => ask("next", { ...both, at })),
    );
    expect(first?.map(({ type }) => type)).toContain("TAUGHT_BY");
    expect(second).toEqual(first);
  });

  it("recur across groups, the same for the same seed", async () => {
    const wanted = { group: "Craft", size: 2, shuffles: 20 };
    const found = await ask("motifs", wanted);
    expect(found.motifs.map(({ pattern }) => pattern.relationships)).toMatchObject([
      [{ type: "RUNS" }],
    ]);
    const [motif] = found.motifs;
    // A and both its shops belong to the first craft, A and one of them to the second.
    expect(motif?.total).toBe(2);
    const counts = new Map(motif?.support.map(({ group, count }) => [group, count]));
    expect([counts.get(ids.one), counts.get(ids.two), counts.size]).toEqual([2, 1, 2]);
    expect(motif?.pattern.nodes.map(({ label }) => label).toSorted()).toEqual(["Guild", "Shop"]);
    expect([found.sampled, found.shuffles]).toEqual([false, 20]);
    expect(await ask("motifs", wanted)).toEqual(found);
    const text = { text: motif?.cypher, params: motif?.params };
    expect((await served.post("/cypher", text)).status).toBe(200);
    expect(await ask("motifs", { ...wanted, only: ids.one })).toMatchObject({ motifs: [] });
  });
});
