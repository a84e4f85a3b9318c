import { describe, expect, it } from "vitest";
import { problems } from "../../../contract/problems.ts";
import { parse } from "../../../src/graph/embedded/syntax/parse.ts";
import { readScopes } from "../../../src/graph/embedded/types/scopes.ts";
import type { Type } from "../../../src/graph/embedded/types/type.ts";
import { GraphError } from "../../../src/graph/graph-error.ts";
import type { Graph } from "../../../src/graph/graph.ts";
import { deepTexts, hostileTexts } from "../../../scripts/fuzz/hostile-texts.ts";
import { opened, refusal } from "./opened.ts";

let graph: Promise<Graph> | undefined;
const shared = (): Promise<Graph> => (graph ??= opened(["CREATE (:A {id: 'a'})"]));

/** What came of a text: its rows, or the slug of its problem. */
const cameOf = async (text: string, timeoutMs = 10_000): Promise<string> => {
  const done = await (await shared()).read(text, {}, { timeoutMs }).then(
    () => "rows",
    (error: unknown) => error,
  );
  if (typeof done === "string") return done;
  if (done instanceof GraphError) return done.slug;
  throw done;
};

describe("hostile texts", () => {
  it("end each in an answer or in a problem that is named", { timeout: 600_000 }, async () => {
    const named = new Set(["rows", ...Object.keys(problems).filter((slug) => slug !== "internal")]);
    expect(hostileTexts.length).toBeGreaterThan(60);
    const came: [string, string][] = [];
    for (const [name, text] of hostileTexts) came.push([name, await cameOf(text, 1000)]);
    expect(came.filter(([, slug]) => !named.has(slug))).toEqual([]);
    expect(await cameOf("RETURN 1 AS one")).toBe("rows");
  });

  it.each(deepTexts("$p"))(
    "have their inmost part read once a level at most: %s",
    { timeout: 120_000 },
    async (_, text) => {
      let readings = 0;
      const params = new Map<string, Type>();
      params.get = () => {
        readings += 1;
        return undefined;
      };
      readScopes(await parse(text), { params, properties: new Map() });
      expect(readings).toBeGreaterThan(0);
      expect(readings).toBeLessThan(20 * 20);
    },
  );

  it.each([
    [`RETURN 1 AS x,\n  ${"(".repeat(5000)}`, "too-deep", { line: 2, column: 103 }],
    [`RETURN ${"CASE WHEN true THEN ".repeat(40)}1`, "too-deep", { line: 1, column: 608 }],
    [`RETURN ${"[".repeat(3000)}`, "too-deep", { line: 1, column: 108 }],
    [`RETURN '${"a".repeat(200_000)}'`, "too-large", undefined],
  ])("are refused before they are parsed, with the place: %#", async (text, slug, place) => {
    const error = await refusal((await shared()).read(text));
    expect([error.slug, error.place]).toEqual([slug, place]);
  });

  it.each([
    ["comments", `/* ${"(".repeat(500)} */ RETURN 1 AS x`],
    ["lines of comment", `// ${"CASE ".repeat(500)}\nRETURN 1 AS x`],
    ["texts", `RETURN size('\\'${"[".repeat(500)}') AS x`],
    ["names", `WITH 1 AS \`${"(".repeat(500)}\` RETURN 1 AS x`],
  ])("are none whose brackets or words stand in %s", async (_, text) => {
    expect(await cameOf(text)).toBe("rows");
  });

  it("are none that name a property case or end", async () => {
    const list = Array.from({ length: 200 }, () => "{case: 1}.case").join(", ");
    expect(await cameOf(`RETURN [${list}] AS x`)).not.toBe("too-deep");
  });

  it("are refused where the engine's own words for them would be many times longer", async () => {
    const sliced = `RETURN [1, 2, 3]${"[-3..]".repeat(60)} AS x`;
    expect(await refusal((await shared()).read(sliced))).toMatchObject({ slug: "too-large" });
  });
});
