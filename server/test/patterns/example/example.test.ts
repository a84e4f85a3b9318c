import { isNode, isRelationship } from "@chengmai/cypher";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Graph } from "../../../src/graph/graph.ts";
import {
  type Example,
  extended,
  matchCountText,
  matchesText,
  onwardText,
  type Place,
} from "../../../src/graph/texts/example.ts";
import { byIds } from "../../../src/graph/texts/named.ts";
import type { Text } from "../../../src/graph/texts/draft.ts";
import { oneOfEach } from "../../../src/graph/texts/symmetry.ts";
import { grouping, matching } from "../../../src/patterns/example/matches.ts";
import { type Opened, openRight, openScratch } from "../../graph/proof/engines.ts";

interface World {
  labels: readonly string[];
  ties: readonly { from: number; to: number; type: string }[];
}

const free = (labels: readonly string[] = [], where: Place["where"] = []): Place => ({
  fixed: null,
  labels,
  where,
});

// Ties of nine nodes, drawn once: some are there twice, and some lead back to their node.
const world: World = {
  labels: ["A", "A", "A", "A", "B", "B", "B", "C", "C"].map((label) => `Ex${label}`),
  ties: [
    ..."04 05 14 15 16 24 26 35 36 36".split(" ").map((pair) => ({ pair, type: "S" })),
    ..."47 57 68 78 00 12 21 23".split(" ").map((pair) => ({ pair, type: "T" })),
  ].map(({ pair, type }) => ({ from: Number(pair[0]), to: Number(pair[1]), type: `EX_${type}` })),
};

/** Of each match its nodes and its relationships, by looking at every way to place nodes and ties. */
const bySearch = ({ places, joined }: Example, missing: number | null): Set<string> => {
  const found = new Set<string>();
  const takes = (nodes: readonly number[], at: number, taken: readonly number[]): void => {
    const tie = joined[at];
    const fittingTo = (one: number): number[] =>
      [...world.ties.keys()].filter((on) => {
        const { from, to, type } = world.ties[on] ?? { from: -1, to: -1, type: "" };
        const asked = joined[one];
        return type === asked?.type && from === nodes[asked.from] && to === nodes[asked.to];
      });
    if (tie === undefined) {
      const there = taken.filter((each) => each >= 0);
      // It is not missing where one more of it is there.
      if (missing !== null && fittingTo(missing).some((on) => !there.includes(on))) return;
      found.add(`${nodes.toSorted().join()} ${there.toSorted((a, b) => a - b).join()}`);
      return;
    }
    if (at === missing) takes(nodes, at + 1, [...taken, -1]);
    else
      for (const on of fittingTo(at)) if (!taken.includes(on)) takes(nodes, at + 1, [...taken, on]);
  };
  const place = (nodes: readonly number[]): void => {
    const next = places[nodes.length];
    if (next === undefined) return takes(nodes, 0, []);
    for (const [node, label] of world.labels.entries())
      if (!nodes.includes(node) && (next.labels.length === 0 || next.labels.includes(label)))
        place([...nodes, node]);
  };
  place([]);
  return found;
};

const label = fc.constantFrom("ExA", "ExB", "ExC");
const someExample: fc.Arbitrary<Example> = fc.integer({ min: 1, max: 3 }).chain((size) => {
  const place = fc.nat({ max: size - 1 });
  const type = fc.constantFrom("EX_S", "EX_T");
  return fc.record({
    places: fc
      .array(fc.uniqueArray(label, { minLength: 1, maxLength: 2 }), {
        minLength: size,
        maxLength: size,
      })
      .map((all) => all.map((labels) => free(labels))),
    joined: fc.array(fc.record({ from: place, to: place, type }), { minLength: 1, maxLength: 3 }),
  });
});

describe("oneOfEach", () => {
  it("orders what can be changed for one another, and nothing else", () => {
    const star = {
      kinds: ["c", "l", "l", "l"],
      joined: [1, 2, 3].map((to) => ({ from: 0, to, type: "T" })),
    };
    expect(oneOfEach(star)).toEqual([
      [1, 2],
      [1, 3],
      [2, 3],
    ]);
    expect(oneOfEach({ ...star, kinds: ["c", "l", "m", "n"] })).toEqual([]);
    const chain = { kinds: ["a", "a"], joined: [{ from: 0, to: 1, type: "T" }] };
    expect(oneOfEach(chain)).toEqual([]);
  });
});

describe("grouping", () => {
  it("puts a match to every group that one of its nodes belongs to", () => {
    const matches = [
      { nodes: ["a", "b"], relationships: [] },
      { nodes: ["c"], relationships: [] },
    ];
    const groups = new Map([
      ["a", ["y"]],
      ["b", ["y", "x"]],
    ]);
    const { note, all } = grouping(groups);
    matches.forEach(note);
    expect(all()).toEqual([
      { group: "x", matches: [0] },
      { group: "y", matches: [0] },
    ]);
  });
});

const statement = `CREATE ${world.labels.map((each, at) => `(n${at}:${each} {no: ${at}})`).join(", ")}, ${world.ties
  .map(({ from, to, type }, at) => `(n${from})-[:${type} {no: ${at}}]->(n${to})`)
  .join(", ")}`;

const access = inject("neo4j");
const engines: (readonly [string, () => Promise<Opened>])[] = [
  ["embedded", () => openScratch([statement])],
];
if (access !== null)
  engines.push(["Neo4j", () => openRight(access, ["ExA", "ExB", "ExC"], [statement])]);

describe.each(engines)("a pattern on the %s engine", (_, open) => {
  let right: Opened;
  let graph: Graph;
  const read = async ({ text, params }: Text) =>
    (await graph.read(text, params, { house: true, rowLimit: 10_000 })).rows;
  const told = async (text: Text) => {
    const rows = await read(text);
    const numbers = new Map(
      rows
        .flat()
        .flatMap((one) =>
          isNode(one) || isRelationship(one)
            ? [[one.id, Number(one.properties["no"])] as const]
            : [],
        ),
    );
    const of = (ids: readonly string[]) => ids.map((id) => numbers.get(id) ?? -1);
    const { note, all } = matching();
    rows.forEach(note);
    return all().map(
      ({ nodes, relationships }) =>
        `${of(nodes).toSorted().join()} ${of(relationships)
          .toSorted((a, b) => a - b)
          .join()}`,
    );
  };
  const idOf = async (no: number): Promise<string> => {
    const [row] = await read({ text: "MATCH (n:ExA {no: $no}) RETURN n", params: { no } });
    const [node] = row ?? [];
    return node !== undefined && isNode(node) ? node.id : "";
  };

  beforeAll(async () => {
    right = await open();
    ({ graph } = right);
  });
  afterAll(() => right.close());

  it("is matched by what a search through all finds, each once; and nearly by what lacks one tie", async () => {
    await fc.assert(
      fc.asyncProperty(someExample, fc.nat(), async (example, which) => {
        const missing = which % example.joined.length;
        const text = matchesText(example, { limit: 9000, missing: null }, false);
        const meant = bySearch(example, null);
        expect(new Set(await told(text))).toEqual(meant);
        // Each is a row once, so that rows can be counted where nobody looks at them.
        expect(await read(text)).toHaveLength(meant.size);
        const near = await told(matchesText(example, { limit: 9000, missing }, true));
        expect(new Set(near)).toEqual(bySearch(example, missing));
      }),
      { numRuns: 12 },
    );
  });

  it("keeps a known node, and holds to what is asked of a free one", async () => {
    const fixed = byIds([await idOf(1)]);
    const example: Example = {
      places: [
        { fixed, labels: [], where: [] },
        free(["ExB"], [{ property: "no", op: ">", value: 4 }]),
      ],
      joined: [{ from: 0, to: 1, type: "EX_S" }],
    };
    const text = matchesText(example, { limit: 10, missing: null }, true);
    expect((await told(text)).toSorted()).toEqual(["1,5 3", "1,6 4"]);
    const near = matchesText(example, { limit: 10, missing: 0 }, true);
    expect(await told(near)).toEqual([]);
  });

  it("tells what may be added, and how many matches each leaves", async () => {
    const example: Example = {
      places: [free(["ExA"]), free(["ExB"])],
      joined: [{ from: 0, to: 1, type: "EX_S" }],
    };
    const rows = await read(onwardText(example, { at: 0, most: 1000, leftOut: null }));
    const onward = rows.map((row) => row.flat().join(" ")).toSorted();
    expect(onward).toEqual(["EX_S out ExB", "EX_T in ExA", "EX_T out ExA"]);
    const more = extended(example, 0, { type: "EX_S", direction: "out", label: "ExB" });
    const [[count] = []] = await read(matchCountText(more, 1000));
    // Two different nodes of B each: one pair of node 0, three of 1, one of 2, two of 3, whose ties to one are two.
    expect(Number(count)).toBe(7);
    expect(bySearch(more, null).size).toBe(7);
  });
});
