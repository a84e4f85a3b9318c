import type { Value } from "@chengmai/cypher";
import { beforeAll, describe, expect, it } from "vitest";
import type { Graph } from "../../../src/graph/graph.ts";
import { opened } from "./opened.ts";

const float = (value: string): Value => ({ kind: "float", value });

let graph: Graph;
beforeAll(async () => {
  graph = await opened(
    [
      "CREATE (:Kiln {no: 1, zero: 0, heat: 2.0, glow: 1.5, floats: [2.0, 1.5], name: 'É1.5', less: -7})",
    ],
    // What is rewritten is looked at here; what is said of it has tests of its own.
    { judged: false },
  );
});

// What Neo4j 5.26 refuses too, in words of its own.
describe("what no number, text or list can be made of", () => {
  it.each([
    ["RETURN left('abc', -1)", /left\(\) takes no negative number/],
    ["MATCH (k:Kiln) RETURN substring(k.name, k.less)", /substring\(\) takes no negative number/],
    ["RETURN range(0, 10, 0)", /range\(\) takes no step of zero/],
    ["MATCH (k:Kiln) RETURN range(0, k.none)", /range\(\) takes no null/],
    ["RETURN round(1.25, -1)", /round\(\) takes no negative precision/],
    ["RETURN toInteger('9223372036854775808')", /toInteger\(\) of a text beyond 64 bits/],
    ["MATCH (k:Kiln) RETURN k.glow / k.zero", /division by zero/],
    ["MATCH (k:Kiln) RETURN k.none / k.zero", /division by zero/],
  ])("is refused as Neo4j refuses it: %s", async (text, words) => {
    await expect(graph.read(text)).rejects.toMatchObject({ slug: "cypher-failed", message: words });
  });

  it.each([
    "RETURN toString(12345678.9)",
    "RETURN 'x' + 0.0001",
    "RETURN percentileCont(1, $p)",
    "RETURN [null] IN [[null]]",
    "RETURN [[1], [2]] = [[1], [null]]",
    "RETURN CASE '0' WHEN 0 THEN 1 END",
    "RETURN nullIf('3', 3)",
    "RETURN {a: 1} = {a: '1'}",
    "RETURN toInteger('٣')",
    "RETURN toFloat('1d')",
    "RETURN toFloat('0x1p3')",
    "RETURN [[1]] = [['1']]",
    "MATCH (k:Kiln) RETURN k = 0",
    "MATCH (k:Kiln) RETURN k IN [0, 1]",
  ])("is said to be beyond this engine: %s", async (text) => {
    await expect(graph.read(text, { p: 0.9 })).rejects.toMatchObject({ slug: "engine-cannot" });
  });
});

describe("expressions as Neo4j works them out", () => {
  it.each<[string, Value[]]>([
    ["RETURN 2 ^ 3 ^ 2, 4 ^ (3 * 2) ^ 3", [float("64.0"), float("68719476736.0")]],
    ["RETURN 5.0 % 0.0, 7 % 4.0, 2 * 7 / 2 % 4", [float("NaN"), float("3.0"), 3]],
    ["MATCH (k:Kiln) RETURN k.no % k.heat, k.glow % k.zero", [float("1.0"), float("NaN")]],
    ["RETURN +'a', +[1]", ["a", [1]]],
    ["RETURN floor(3) / 2, ceil(3) / 2", [1.5, 1.5]],
    ["RETURN round(2.675, 2), round(-1.25, 1), round(2.5)", [2.68, -1.3, float("3.0")]],
    [
      "RETURN round(1e20), round(-1e20), round(0.49999999999999994), round(1.0 / 0.0), round(null)",
      [
        float("9223372036854775807.0"),
        float("-9223372036854775808.0"),
        float("0.0"),
        float("Infinity"),
        null,
      ],
    ],
    ["RETURN isNaN(0.0 / 0), isNaN(1), isNaN(null)", [true, false, null]],
    [
      "RETURN toBoolean(1), toBoolean(' true '), toBoolean('x'), toBoolean(0)",
      [true, true, null, false],
    ],
    [
      "RETURN toFloat(' 1.5 '), toFloat('inf'), toFloat('Infinity')",
      [1.5, null, float("Infinity")],
    ],
    ["RETURN toInteger('1e3'), toInteger('-1.9'), toInteger('')", [1000, -1, null]],
    ["RETURN toStringOrNull([1]), toIntegerOrNull('x'), toBooleanOrNull(1.5)", [null, null, null]],
    ["RETURN toStringList([1, 2.0, 'a', null])", [["1", "2.0", "a", null]]],
    ["RETURN isEmpty({}), isEmpty({a: 1}), isEmpty('')", [true, false, true]],
    ["RETURN split('abc', ''), split('', ''), split($d, $none)", [["a", "b", "c"], [""], ["x"]]],
    ["MATCH (k:Kiln) RETURN nullIf(k.no, k.none), left('', k.less)", [1, ""]],
    [
      "RETURN toString(4.0), 's=' + 4.0, 4.0 + 's', toString(-0.0)",
      ["4.0", "s=4.0", "4.0s", "-0.0"],
    ],
    ["UNWIND [1.5, 2.5] AS x RETURN 's=' + sum(x), toString(avg(x))", ["s=4.0", "2.0"]],
    [
      "UNWIND [null] AS x WITH sum(x) AS v RETURN toString(v + 1), toString(v - 1.0)",
      ["1", "-1.0"],
    ],
    [
      "MATCH (k:Kiln) RETURN toString(k.heat), k.name + k.heat, k.no + k.name",
      ["2.0", "É1.52.0", "1É1.5"],
    ],
    [
      "RETURN size(trim(' \u00a0a\u00a0 ')), ltrim('\u00a0a'), trim('\u3000a\t')",
      [3, "\u00a0a", "a"],
    ],
    ["RETURN 1_000, CASE 3 WHEN 1, 3 THEN 'y' ELSE 'n' END", [1000, "y"]],
    ["RETURN reduce(s = 3, x IN [1, 'a', true] | s + x)", ["4atrue"]],
    [
      "UNWIND [1, [2], 'a', 2.0, null] AS x RETURN collect(x + 1)",
      [[2, [2, 1], "a1", float("3.0")]],
    ],
    ["UNWIND [1, [2], 'a', 2.0] AS x RETURN collect('b' + x)", [["b1", ["b", 2], "ba", "b2.0"]]],
  ])("%s", async (text, row) => {
    const { rows, summary } = await graph.read(text, { d: "x", none: "" });
    expect(rows.map((each) => each.map(plain))).toEqual([row.map(plain)]);
    expect(summary.notices).toEqual([]);
  });
});

// Of a value of unknown kind only the number comes back; its kind is tried by what is made of it.
const plain = (value: Value): Value => {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null || !("kind" in value)) return value;
  return value.kind === "float" && Number.isInteger(Number(value.value))
    ? Number(value.value)
    : value;
};

describe("patterns as Java reads them", () => {
  it.each<[string, string, boolean]>([
    ["é", String.raw`\w`, false],
    ["é", String.raw`\W`, true],
    ["٣", String.raw`\d`, false],
    ["\u00a0", String.raw`\s`, false],
    ["é!", String.raw`[\W!]+`, true],
    ["É", "(?i)é", false],
    ["É", "(?iu)é", true],
    ["ſ", "(?i)s", false],
    ["aBc", "a(?i:b)c", true],
    ["aBC", "a(?i:b)c", false],
    ["AB", "(?i)[a-c]+", true],
    ["Ab-Cd", "(?i)ab-cd", true],
    ["é", String.raw`\p{Alpha}`, false],
    ["é", String.raw`\p{L}`, true],
    ["é", "[[:alpha:]]", false],
    ["a\rb", "a.b", false],
    ["a\nb", "(?s)a.b", true],
    ["a.b", String.raw`a\.b`, true],
    ["tel: 12-34", String.raw`tel:\s*[\d-]+`, true],
  ])("%j =~ %j", async (subject, pattern, matches) => {
    const literal = pattern.replaceAll("\\", "\\\\");
    const { rows } = await graph.read(
      `RETURN $subject =~ '${literal}', $subject =~ $pattern, $subject =~ '' + $pattern`,
      { subject, pattern },
    );
    expect(rows).toEqual([[matches, matches, matches]]);
  });
});

describe("a whole float that a parameter carries", () => {
  const ten = float("10.0");
  it.each<[string, Value]>([
    ["$p / 4", ten],
    ["$p[1] / 4", [1.5, ten]],
    ["$p[1] / 4", [3, ten]],
    ["head([x IN $p | x]) / 4", [ten, float("2.0")]],
    ["$p.a.b / 4", { a: { b: ten }, c: 1 }],
    ["$p[0].x / 4", [{ x: ten, y: "a" }]],
    ["reduce(s = $p, x IN [0] | s + x) / 4", ten],
  ])("is a float in %s", async (text, p) => {
    expect((await graph.read(`RETURN ${text} AS x`, { p })).rows).toEqual([[2.5]]);
  });

  it("leaves an integer beside it an integer", async () => {
    const { rows } = await graph.read("RETURN $p[0] / 4, $p[1] / 4", { p: [10, ten] });
    expect(rows).toEqual([[2, 2.5]]);
  });

  it("is refused among integers in a list that is long", async () => {
    const p = [...Array.from({ length: 300 }, () => 1), ten];
    await expect(graph.read("RETURN $p", { p })).rejects.toMatchObject({ slug: "engine-cannot" });
  });
});

describe("the schema", () => {
  it("tells whole floats from integers, in lists too", async () => {
    const [kiln] = (await graph.schema()).labels;
    const types = new Map(kiln?.properties.map((each) => [each.name, each.types]));
    expect(types.get("heat")).toEqual(["float"]);
    expect(types.get("floats")).toEqual(["float[]"]);
    expect(types.get("no")).toEqual(["integer"]);
  });
});
