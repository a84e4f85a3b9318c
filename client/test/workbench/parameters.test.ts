import type { Value } from "@chengmai/cypher/values";
import { describe, expect, it } from "vitest";
import { commandsOf } from "../../src/workbench/model/parameters/commands.ts";
import type { Draft } from "../../src/values/fields/draft.ts";
import { filledFor, uniqueName } from "../../src/workbench/model/parameters/form.ts";
import { guessedKind } from "../../src/workbench/model/parameters/guess.ts";
import { literalOf } from "../../src/workbench/model/parameters/literal.ts";
import { parametersOf } from "@chengmai/cypher/text";
import { parameterText } from "../../src/workbench/model/parameters/parameter-text.ts";
import { readDraft } from "../../src/values/fields/read.ts";
import { draftOf } from "../../src/values/fields/write.ts";
import { pickedOf } from "../../src/workbench/model/parameters/make.ts";

const read = (kind: Draft["kind"], text: string) => readDraft({ kind, text });

describe("a field › refuses", () => {
  it.each([
    ["integer", "1.5", "integer"],
    ["integer", "9223372036854775808", "large"],
    ["integer", "", "needed"],
    ["float", "many", "float"],
    ["float", "1e400", "float"],
    ["date", "2023-02-30", "date"],
    ["time", "08:30+19:00", "time"],
    ["datetime", "2024-05-01T08:30:00[Nowhere/City]", "datetime"],
    ["duration", "P1.2.3D", "duration"],
    ["string", "\ud800", "string"],
    ["json", '{"a": {"kind": "integer", "value": "abc"}}', "json"],
    ["json", '{"__proto__": 1}', "json"],
    ["json", "1e400", "json"],
    ["json", "007", "json"],
    ["list", "[".repeat(3000) + "]".repeat(3000), "list"],
    ["boolean", "", "needed"],
    ["date", "2024-13-01", "date"],
    ["datetime", "2024-05-01T08:30:00", "datetime"],
    ["localdatetime", "2024-05-01T08:30:00Z", "localdatetime"],
    ["time", "08:30", "time"],
    ["localtime", "24:30", "localtime"],
    ["duration", "P", "duration"],
    ["duration", "PT", "duration"],
    ["list", "[1, 2", "list"],
    ["json", "{a: 1}", "json"],
    ["node", "苏州", "node"],
  ] as const)("%s %j", (kind, text, fault) => {
    expect(read(kind, text)).toEqual({ fault });
  });
});

describe("a field › gives", () => {
  it.each([
    ["string", "", ""],
    ["integer", "９２，０００", 92_000],
    ["integer", "9007199254740993", { kind: "integer", value: "9007199254740993" }],
    ["integer", "-9223372036854775808", { kind: "integer", value: "-9223372036854775808" }],
    ["float", "0.5", 0.5],
    ["float", "2", { kind: "float", value: "2.0" }],
    ["float", "NaN", { kind: "float", value: "NaN" }],
    ["float", "-0", { kind: "float", value: "-0.0" }],
    ["integer", "-0", 0],
    ["date", "２０２４-05-01", { kind: "date", value: "2024-05-01" }],
    ["duration", "P1M-2DT-0.5S", { kind: "duration", value: "P1M-2DT-0.5S" }],
    ["list", "[1, 1.0]", [1, { kind: "float", value: "1.0" }]],
    [
      "list",
      "[1e21, -0.0]",
      [
        { kind: "float", value: "1e21" },
        { kind: "float", value: "-0.0" },
      ],
    ],
    ["boolean", "false", false],
    ["date", "2024-05-01", { kind: "date", value: "2024-05-01" }],
    [
      "datetime",
      "2024-05-01T08:30:00+08:00[Asia/Shanghai]",
      { kind: "datetime", value: "2024-05-01T08:30:00+08:00[Asia/Shanghai]" },
    ],
    ["duration", "P1Y2M3DT4H", { kind: "duration", value: "P1Y2M3DT4H" }],
    ["list", "苏州\n上海\n", ["苏州", "上海"]],
    ["list", "[1, 2]", [1, 2]],
    ["json", '{"a": 9007199254740993}', { a: { kind: "integer", value: "9007199254740993" } }],
    ["null", "anything", null],
  ] as const)("%s %j", (kind, text, value) => {
    expect(read(kind, text)).toEqual({ value });
  });

  it.each<Value>([
    "苏州",
    7,
    0.5,
    true,
    null,
    [1, "a"],
    { a: 1 },
    { kind: "date", value: "2024-05-01" },
    { kind: "integer", value: "9007199254740993" },
  ])("back the value it was made of: %j", (value) => {
    expect(readDraft(draftOf(value))).toEqual({ value });
  });
});

describe("the names in a text", () => {
  it("are those outside comments, strings and quoted names, each once", () => {
    const text =
      "MATCH (n:`$no` {a: $city}) // $no\nWHERE n.b = '$no' AND n.c IN $城市 OR $`two words` = $city";
    expect(parametersOf(text)).toEqual(["city", "城市", "two words"]);
    expect(parameterText("two words")).toBe("$`two words`");
  });

  it("are told what is missing and what is wrong with them", () => {
    const drafts = { a: { kind: "integer", text: "x" }, b: { kind: "string", text: "" } } as const;
    expect(filledFor("RETURN $a, $b, $c, $constructor", drafts)).toEqual({
      params: { b: "" },
      faults: { a: "integer", c: "needed", constructor: "needed" },
    });
  });

  it("get a number where they are taken", () => {
    expect(uniqueName("City", new Set(["city", "city2"]))).toBe("city3");
    expect(uniqueName("c.name", new Set())).toBe("cname");
    expect(uniqueName(null, new Set())).toBe("value");
  });

  it("are guessed by an earlier run, else by their place", () => {
    const past = { params: { many: true } };
    expect(guessedKind("many", "RETURN 1 LIMIT $many", [past as never])).toBe("boolean");
    expect(guessedKind("many", "RETURN 1 LIMIT $many", [])).toBe("integer");
    expect(guessedKind("them", "WHERE n.id IN $them", [])).toBe("list");
    expect(guessedKind("them", "WHERE n.id = $them", [])).toBe("string");
  });
});

describe(":param", () => {
  it.each([
    "9223372036854775808",
    "1e400",
    "007",
    "1.",
    "1.5.5",
    "'it''s'",
    "'\\q'",
    "'\\ud800'",
    "date('2023-02-30')",
    "point({x: 1, y: 2})",
    "{`__proto__`: 1}",
    "[".repeat(3000) + "]".repeat(3000),
  ])("refuses %.40s, which Neo4j would refuse or nobody could keep", (text) => {
    expect(literalOf(text)).toBeUndefined();
  });

  it.each(["1 + 1", "date()", "n.name", "'open", "[1, 2", "{a 1}", ""])(
    "refuses %s as a literal",
    (text) => {
      expect(literalOf(text)).toBeUndefined();
    },
  );

  it.each([
    ["'it\\'s'", "it's"],
    ['"苏州"', "苏州"],
    ["-1.5e2", { kind: "float", value: "-150.0" }],
    ["-Infinity", { kind: "float", value: "-Infinity" }],
    ["'a\\u4e2d\\n'", "a中\n"],
    ["{`a``b`: 1}", { "a`b": 1 }],
    ["{kind: 'integer', value: '1'}", { kind: "map", value: { kind: "integer", value: "1" } }],
    [
      "point({srid: 4326, x: 120, y: 31.3})",
      { kind: "point", value: "point({srid: 4326, x: 120.0, y: 31.3})" },
    ],
    ["9007199254740993", { kind: "integer", value: "9007199254740993" }],
    ["[1, ['a'], NULL, true]", [1, ["a"], null, true]],
    ["{a: 1, `b c`: {d: []}}", { a: 1, "b c": { d: [] } }],
    ["date('2024-05-01')", { kind: "date", value: "2024-05-01" }],
  ])("reads %s", (text, value) => {
    expect(literalOf(text)).toEqual(value);
  });

  it("is read at the head of a text, blanked, and leaves every other letter in its place", () => {
    const text =
      "// why\n:param city => '苏州'\n:param {a: 1, b: [2]};\n:params x: 3\nRETURN $city\n:param late => 1";
    const { values, unread, rest } = commandsOf(text);
    expect(values).toEqual({ city: "苏州", a: 1, b: [2], x: 3 });
    expect(unread).toEqual([]);
    expect(rest.indexOf("RETURN")).toBe(text.indexOf("RETURN"));
    expect(rest).toContain(":param late");
  });

  it("is read where lines end as on Windows, and where a text holds what ends a line elsewhere", () => {
    const { values, rest } = commandsOf(":param a => 'x\u2028y'\r\n:param b => 2;\r\nRETURN $a");
    expect(values).toEqual({ a: "x\u2028y", b: 2 });
    expect(rest.trim()).toBe("RETURN $a");
  });

  it.each([
    ["/* why */\n:param a => 1\nRETURN $a", { a: 1 }],
    ["/* one\n\n two */ // three\n/**/ /* four */\n:param a => 1\r\nRETURN $a", { a: 1 }],
    ["/* why */ :param a => '/* text */'\nRETURN $a", { a: "/* text */" }],
    ["/*\n:param a => 1\n*/\nRETURN $a", {}],
    ["/* one */ RETURN 1\n:param a => 1", {}],
    ["/* no end\n:param a => 1", {}],
  ])("is read below comments, and not in them: %j", (text, expected) => {
    const { values, unread, rest } = commandsOf(text);
    expect([values, unread]).toEqual([expected, []]);
    expect(rest).toHaveLength(text.length);
    expect(rest.indexOf("RETURN")).toBe(text.indexOf("RETURN"));
  });

  it("takes any names, and tells of the one that would be lost", () => {
    expect(commandsOf(":param constructor => 1\n:param {kind: 'date', value: '1'}").values).toEqual(
      {
        constructor: 1,
        kind: "date",
        value: "1",
      },
    );
    expect(commandsOf(":param __proto__ => 1\nRETURN 1").unread).toHaveLength(1);
  });

  it("tells the line that it cannot read", () => {
    expect(commandsOf("\n:param n => count(*)\nRETURN 1").unread).toEqual([
      { line: 2, text: ":param n => count(*)" },
    ]);
  });
});

describe("a picked node", () => {
  const node = {
    kind: "node",
    id: "4:x:1",
    labels: ["City"],
    properties: { id: "city:suzhou", name: "苏州" },
  } as const;
  it("is told by its unique property", () => {
    const own = { ...node, labels: ["City"], key: "City:id:city:suzhou" };
    expect(pickedOf(own, "zh")).toEqual({ name: "苏州", by: "City.id", value: "city:suzhou" });
  });
  it("is told by its element id where the schema has none", () => {
    const own = { ...node, labels: ["City"], key: null };
    expect(pickedOf(own, "zh")).toEqual({ name: "苏州", by: "elementId", value: "4:x:1" });
  });
});
