import type { Node } from "@chengmai/cypher";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EndpointName, Output } from "../../contract/index.ts";
import { serve, type Served } from "../api/served.ts";
import { engines } from "../foreign/open.ts";
import { clear, fill, idIn } from "./world.ts";

const nameOf = (node: Node | undefined): string => String(node?.properties["name"]);
/** Places as the names they stand for, in order. */
const names = (nodes: readonly Node[], places: readonly number[]): string =>
  places
    .map((at) => nameOf(nodes[at]))
    .toSorted()
    .join("");

const taught = { rows: "Guild", columns: "Craft" };

describe.each(engines())("the views of a lens › %s", (_, open) => {
  let served: Served;
  const ask = async <Name extends EndpointName>(
    name: Name,
    body: object,
  ): Promise<Output<Name>> => {
    const reply = await served.post(`/patterns/${name}`, { ...taught, ...body });
    expect(reply).toMatchObject({ status: 200 });
    return reply.body as Output<Name>;
  };
  const idOf = (label: string, name: string): Promise<string> => idIn(served.graph, label, name);
  beforeAll(async () => {
    served = await serve(open, {}, fill);
  });
  afterAll(async () => {
    await clear(served.graph);
    await served.close();
  });

  it("refuse limits, rows and sides that there are not", async () => {
    const [craft, guild] = [await idOf("Craft", "1"), await idOf("Guild", "A")];
    const wrong: [string, object, number, RegExp][] = [
      ["concepts", { limit: 300_001 }, 400, /limit/],
      ["concepts", { minConfidence: 2 }, 400, /minConfidence/],
      ["gaps", {}, 400, /of/],
      ["gaps", { of: "4:nowhere:1" }, 404, /4:nowhere:1/],
      ["gaps", { of: craft }, 422, /no Guild/],
      ["compare", { a: craft }, 400, /b/],
      ["compare", { a: Array(1001).fill(craft), b: craft }, 413, /a: at most 1000/],
      ["compare", { a: "4:nowhere:1", b: craft }, 404, /4:nowhere:1/],
      ["cuts", { between: [craft] }, 400, /between/],
      ["cuts", { between: [craft, craft] }, 400, /between/],
      ["cuts", { between: [craft, "4:nowhere:1"] }, 404, /4:nowhere:1/],
      ["cuts", { between: [craft, guild], types: ["LEARNS"] }, 400, /LEARNS/],
      ["cuts", { between: [craft, guild], remove: ["5:nowhere:1"] }, 404, /5:nowhere:1/],
      ["projection", { side: "top" }, 400, /side/],
      ["projection", { alpha: -1 }, 400, /alpha/],
    ];
    for (const [name, body, status, detail] of wrong) {
      const reply = await served.post(`/patterns/${name}`, { ...taught, ...body });
      const told = { detail: expect.stringMatching(detail) as string };
      expect([name, body, reply]).toMatchObject([name, body, { status, body: told }]);
    }
  });

  it("answer with empty lists where nothing is tied", async () => {
    const nothing = { rows: "Hermit" };
    const none = { concepts: [], implications: [], nearly: [], truncated: false };
    expect(await ask("concepts", nothing)).toMatchObject(none);
    expect(await ask("projection", nothing)).toMatchObject({ links: [], communities: [] });
    const hermit = { ...nothing, of: await idOf("Hermit", "alone") };
    expect(await ask("gaps", hermit)).toMatchObject({ of: 0, like: [], gaps: [] });
  });

  it("are all concepts, the largest first, with what follows from what", async () => {
    const { rows, columns, concepts, implications, nearly, truncated } = await ask("concepts", {});
    const told = concepts.map(
      ({ extent, intent }) => `${names(rows, extent)}:${names(columns, intent)}`,
    );
    expect(told.toSorted()).toEqual([":12345", "A:123", "ABC:12", "ABCD:", "B:124", "D:5"]);
    expect(concepts[0]?.extent).toHaveLength(4);
    const place = (name: string): number => told.indexOf(name);
    const below = (name: string): string[] =>
      (concepts[place(name)]?.covers ?? []).map((at) => told[at] ?? "").toSorted();
    expect(below("ABCD:")).toEqual(["ABC:12", "D:5"]);
    expect(below("ABC:12")).toEqual(["A:123", "B:124"]);
    const rules = implications.map(
      (rule) => `${names(columns, rule.if)}→${names(columns, rule.then)} ${rule.support}`,
    );
    expect(rules).toEqual(expect.arrayContaining(["1→2 3", "2→1 3", "3→12 1", "4→12 1"]));
    const [almost] = nearly.filter((rule) => rule.if.length === 0);
    expect(almost).toMatchObject({ support: 4, confidence: 0.75 });
    expect(names(rows, almost?.exceptions ?? [])).toBe("D");
    expect(truncated).toBe(false);
  });

  it("keep the most stable concepts past the limit, and say so", async () => {
    const { concepts, truncated } = await ask("concepts", { limit: 2 });
    expect([concepts.length, truncated]).toEqual([2, true]);
  });

  it("tell what the like are said to have, how they have it and what it needs", async () => {
    const { rows, columns, of, like, gaps } = await ask("gaps", { of: await idOf("Guild", "C") });
    expect(nameOf(rows[of])).toBe("C");
    expect(like.map(({ row, likeness }) => [nameOf(rows[row]), likeness])).toEqual(
      expect.arrayContaining([
        ["A", 2 / 3],
        ["B", 2 / 3],
      ]),
    );
    expect(gaps.map(({ column, score }) => [nameOf(columns[column]), score])).toEqual(
      expect.arrayContaining([
        ["3", 0.5],
        ["4", 0.5],
      ]),
    );
    const three = gaps.find(({ column }) => nameOf(columns[column]) === "3");
    expect(names(rows, three?.because ?? [])).toBe("A");
    const types = three?.precedents.relationships.map(({ type }) => type);
    expect(types).toContain("TEACHES");
    // A runs a shop, but none that sells the craft.
    expect(types).not.toContain("SELLS");
  });

  it("tell what two have in common and what only one has, in words too", async () => {
    const [a, b, c] = await Promise.all(["A", "B", "C"].map((name) => idOf("Guild", name)));
    const { columns, shared, onlyA, onlyB, graph, sentences } = await ask("compare", { a, b });
    const named = (parts: { column: number }[]) =>
      names(
        columns,
        parts.map(({ column }) => column),
      );
    expect([named(shared), named(onlyA), named(onlyB)]).toEqual(["12", "3", "4"]);
    expect(graph.a.relationships).toEqual(expect.arrayContaining([{ type: "TEACHES", count: 3 }]));
    expect(graph.shared.nodes).toEqual([{ label: "Craft", count: 2 }]);
    expect(sentences.en.join(" ")).toMatch(/A and B are both said to have 2 of 5/);
    expect(sentences.zh.join("")).toMatch(/未见记载/);
    expect(sentences.en[1]).toMatch(/^A is said to have 1 .* that B is not said to have: 3\.$/);
    const closed = await ask("compare", { a, b, world: "closed" });
    expect(closed.sentences.en.join(" ")).not.toMatch(/said/);
    const strange = await ask("compare", { a, b: await idOf("Craft", "1") });
    expect(strange.sentences.en).toEqual([expect.stringMatching(/Nothing is said here of 1/)]);
    const sides = await ask("compare", { a: [a, c], b: [b] });
    expect([sides.a.length, named(sides.shared), named(sides.onlyA)]).toEqual([2, "12", "3"]);
  });

  it("find the smallest cut, and what taking something out would do", async () => {
    const [a, b] = await Promise.all(["A", "B"].map((name) => idOf("Guild", name)));
    const [one, two] = await Promise.all(["1", "2"].map((name) => idOf("Craft", name)));
    const whole = await ask("cuts", { between: [a, b] });
    // By two crafts that both teach, and by one that the other's shop sells.
    expect(whole).toMatchObject({ size: 3, exact: true, before: { routes: 3, distance: 2 } });
    expect(whole.after).toEqual(whole.before);
    expect(names(whole.subgraph.nodes, [...whole.subgraph.nodes.keys()])).toBe("123AB");
    const near = await ask("cuts", { between: [a, one] });
    expect(near).toMatchObject({ size: null, before: { distance: 1 } });
    const less = await ask("cuts", { between: [a, b], remove: [one, two] });
    expect(less).toMatchObject({ after: { routes: 1, distance: 3 }, followed: true });
    const pairs = less.lost.map((pair) => names(less.rows, pair)).toSorted();
    expect(pairs).toEqual(["AB", "AC", "BC"]);
    expect(less.longer.every(({ from, to }) => from === 2 && to === null)).toBe(true);
    const by = { by: "relationships", types: ["TEACHES"] };
    expect(await ask("cuts", { between: [a, b], ...by })).toMatchObject({ size: 2 });
  });

  it("join rows by what they share, and keep what is more than chance", async () => {
    const { nodes, columns, links, communities } = await ask("projection", {});
    const told = links.map((link) => [
      names(nodes, [link.a, link.b]),
      link.weight,
      names(columns, link.through),
    ]);
    expect(told.toSorted()).toEqual([
      ["AB", 2, "12"],
      ["AC", 2, "12"],
      ["BC", 2, "12"],
    ]);
    expect(new Set(communities).size).toBe(2);
    const strict = await ask("projection", { backbone: "bicm", alpha: 0.001 });
    expect(strict.links.some(({ kept }) => kept)).toBe(false);
    const crafts = await ask("projection", { side: "columns", weight: "jaccard" });
    const pair = crafts.links.find(({ a, b }) => names(crafts.nodes, [a, b]) === "12");
    expect(pair?.weight).toBe(1);
  });

  it("tell forty ways to a gap, the same ones each time, and that there are more", async () => {
    await served.graph.write([
      {
        text: `CREATE (p:Seer {name: 'P', lensed: true}), (q:Seer {name: 'Q', lensed: true}),
  (x:Star {name: 'x', lensed: true}), (z:Star {name: 'z', lensed: true}), (p)-[:SEES]->(z), (q)-[:SEES]->(z)
WITH p, x UNWIND range(1, 45) AS night CREATE (p)-[:SEES {night: night}]->(x)`,
      },
    ]);
    const body = { rows: "Seer", columns: "Star", of: await idOf("Seer", "Q") };
    const [once, again] = [await ask("gaps", body), await ask("gaps", body)];
    expect(once.gaps).toMatchObject([{ cut: true }]);
    expect(once.gaps[0]?.precedents.relationships).toHaveLength(40);
    expect(again.gaps).toEqual(once.gaps);
    const known = await ask("gaps", { of: await idOf("Guild", "C") });
    expect(known.gaps.every(({ cut }) => cut)).toBe(false);
  });
});
