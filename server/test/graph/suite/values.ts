import type { Value } from "@chengmai/cypher";
import { anyEmbeddedValue, anyName, anyValue } from "@chengmai/cypher/any-value";
import { array, assert, asyncProperty, constantFrom, pre } from "fast-check";
import { expect, it } from "vitest";
import type { Graph } from "../../../src/graph/graph.ts";
import { label, type } from "./sample.ts";

const everywhere: [string, Value][] = [
  ["null", null],
  ["true", true],
  ["0", 0],
  ["-1", -1],
  ["a float", 1.5],
  ["the largest safe integer", Number.MAX_SAFE_INTEGER],
  ["an integer beyond 2^53", { kind: "integer", value: "9007199254740993" }],
  ["a whole float", { kind: "float", value: "10.0" }],
  ["a whole float beyond 2^53", { kind: "float", value: "1e300" }],
  ["NaN", { kind: "float", value: "NaN" }],
  ["Infinity", { kind: "float", value: "Infinity" }],
  ["-Infinity", { kind: "float", value: "-Infinity" }],
  ["text", "城脉 🚄 \"q\" 'q' `q` \\ \n \u0000"],
  ["a list", [1, "a", null, [2.5]]],
  ["bytes", { kind: "bytes", value: "AQL/" }],
  ["names that every object has", { constructor: 1, toString: "a", hasOwnProperty: null }],
  ["a map that looks like an integer", { kind: "map", value: { kind: "integer", value: "x" } }],
  [
    "a map that looks like a node",
    { kind: "map", value: { kind: "node", id: "1", key: null, labels: [], properties: {} } },
  ],
  ["a map that looks like one of an engine's", { _id: 1, _labels: [], __isNode__: true }],
  ["a map", { a: 1, 'b "c"': { 城: [true] } }],
];

const temporal: [string, Value][] = [
  ["the float -0.0", { kind: "float", value: "-0.0" }],
  ["a date", { kind: "date", value: "2024-02-29" }],
  ["a date before year 0", { kind: "date", value: "-0044-03-15" }],
  ["a time", { kind: "time", value: "12:13:14.5+08:00" }],
  ["a local time", { kind: "localtime", value: "12:13:14.123456789" }],
  ["a moment in a zone", { kind: "datetime", value: "2024-01-01T00:00:00+08:00[Asia/Shanghai]" }],
  ["a moment", { kind: "datetime", value: "2024-01-01T00:00:00.25Z" }],
  ["a local moment", { kind: "localdatetime", value: "2024-01-01T00:00:00" }],
  ["a duration", { kind: "duration", value: "P1Y2M3DT4H5M6.007S" }],
  ["a point", { kind: "point", value: "point({srid: 4326, x: 120.6, y: 31.3})" }],
  ["a duration of many signs", { kind: "duration", value: "P1M-2DT-0.5S" }],
  ["a duration of seconds below 0", { kind: "duration", value: "PT-59M-59.5S" }],
  ["a duration of months alone", { kind: "duration", value: "P-1Y-2M" }],
  [
    "a moment with seconds in its offset",
    { kind: "datetime", value: "1900-01-01T00:00:00+08:05:43[Asia/Shanghai]" },
  ],
  [
    "a moment long from now",
    { kind: "datetime", value: "+12345-07-01T00:00:00+02:00[Europe/Berlin]" },
  ],
  [
    "a point of whole coordinates",
    { kind: "point", value: "point({srid: 9157, x: 1.0, y: -0.0, z: 2.0})" },
  ],
];

/** What every object has in JavaScript, and what a reader may well call a property. */
const everyObjects = ["constructor", "toString", "valueOf", "hasOwnProperty", "isPrototypeOf"];

/** Values go in and come back as they were. */
export function valueFacts(
  graph: () => Graph,
  { temporalValues }: { temporalValues: boolean },
): void {
  it.each(everywhere)("gives back %s unchanged", async (_name, value) => {
    const { rows } = await graph().read("RETURN $value AS value", { value });
    expect(rows).toEqual([[value]]);
  });

  it.skipIf(!temporalValues).each(temporal)("gives back %s unchanged", async (_name, value) => {
    const { rows } = await graph().read("RETURN $value AS value", { value });
    expect(rows).toEqual([[value]]);
  });

  const kept = temporalValues ? anyValue : anyEmbeddedValue;
  const names = temporalValues ? anyName : constantFrom("v", "城市", "constructor", "toString");

  it("gives back any values unchanged, under any names", async () => {
    const all = asyncProperty(
      array(kept, { minLength: 1, maxLength: 12 }),
      names,
      async (values, name) => {
        pre(name.length <= 200);
        const quoted = `\`${name.replaceAll("`", "``")}\``;
        const each = values.map((value, at) => [`v${at}`, value] as const);
        const columns = each.map(([own]) => `$${own} AS ${own}`);
        const { rows } = await graph().read(
          `RETURN ${columns.join(", ")}`,
          Object.fromEntries(each),
        );
        expect(rows).toEqual([values]);
        const alone = values[0] ?? null;
        const named = await graph().read(`RETURN $${quoted} AS value`, { [name]: alone });
        expect(named.rows).toEqual([[alone]]);
      },
    );
    await assert(all, { numRuns: 60 });
  });

  it.each(everyObjects)("takes %s for a name like any other", async (name) => {
    const lists: Value[][] = [
      [{ [name]: null }, { b: 2 }],
      [{ b: { c: 1 } }, { [name]: {} }, {}],
    ];
    for (const list of lists) {
      const { rows } = await graph().read("RETURN $list AS list", { list });
      expect(rows).toEqual([[list]]);
    }
    const read = `WITH {a: 1} AS map RETURN map.\`${name}\` AS none, {\`${name}\`: 1}.\`${name}\` AS one`;
    expect((await graph().read(read)).rows).toEqual([[null, 1]]);
    const missing = graph().read(`MATCH (n:\`${name}\`) RETURN n.\`${name}\` AS it`);
    expect((await missing).rows).toEqual([]);
    await expect(graph().read(`RETURN \`no such ${name}\`(1) AS it`)).rejects.toMatchObject({
      slug: expect.stringMatching(/^(?:cypher-syntax|cypher-failed|engine-cannot)$/u),
    });
  });

  it("takes a whole number for an integer", async () => {
    const { rows } = await graph().read("RETURN 7 / $two AS half", { two: 2 });
    expect(rows).toEqual([[3]]);
  });

  it("refuses a node as a parameter", async () => {
    const { rows } = await graph().read(`MATCH (n:${label}) RETURN n LIMIT 1`);
    const node = rows[0]?.[0] ?? null;
    await expect(graph().read("RETURN $node AS n", { node })).rejects.toMatchObject({
      slug: "invalid-request",
    });
  });

  it("gives nodes, relationships and paths with ids that fit together", async () => {
    const { rows } = await graph().read(
      `MATCH p = (a:${label} {id: 'n3'})-[r:${type}]->(b:${label}) RETURN a AS a, r AS r, b AS b, p AS p`,
    );
    const [a, r, b, p] = rows[0] ?? [];
    expect(a).toMatchObject({
      kind: "node",
      key: `${label}:id:n3`,
      labels: [label],
      properties: { id: "n3", rank: 3, name: "Node 3" },
    });
    const ends = { from: (a as { id: string }).id, to: (b as { id: string }).id };
    expect(r).toMatchObject({ kind: "relationship", type, properties: { step: 3 }, ...ends });
    expect(p).toEqual({ kind: "path", nodes: [a, b], relationships: [r] });
  });

  it("gives a node as it is each time a path comes by it", async () => {
    const looped = `MATCH (n:${label} {id: 'n20'})`;
    await graph().write([
      { text: `${looped} SET n.half = 2.0, n.halves = [1.5, 2.0] CREATE (n)-[:LOOP]->(n)` },
    ]);
    const { rows } = await graph().read(
      `MATCH p = (a:${label} {id: 'n20'})-[:LOOP]->(b:${label}) RETURN p AS p, a AS a`,
    );
    await graph().write([
      { text: `MATCH (:${label})-[r:LOOP]->() DELETE r` },
      { text: `${looped} REMOVE n.half, n.halves` },
    ]);
    const [p, a] = rows[0] ?? [];
    expect((p as { nodes: unknown[] }).nodes).toEqual([a, a]);
  });
}
