import { assert, dictionary, jsonValue, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { checkParams, parametersSchema, parseQuery } from "../src/index.ts";
import { faultsOf, mostDeep } from "../src/parameter.ts";

const refused = (value: unknown) =>
  faultsOf({ v: value }).map(({ path, message }) => `${path.join(".")} ${message}`);

const nested = (depth: number): unknown => {
  let value: unknown = 1;
  for (let at = 0; at < depth; at += 1) value = at % 2 === 0 ? [value] : { a: value };
  return value;
};

const node = { kind: "node", id: "n:1", key: null, labels: [], properties: {} };
const relationship = {
  kind: "relationship",
  id: "e:1",
  type: "T",
  from: "a",
  to: "b",
  properties: {},
};

describe("a parameter › is refused", () => {
  it.each<[string, unknown, string]>([
    ["a whole number past 2^53", 9007199254740992, `v is a whole number beyond 2^53`],
    ["a whole float past 2^53", 1e300, `{"kind":"float","value":"…"}`],
    ["a number that JSON made infinite", JSON.parse("1e400"), `"Infinity"`],
    ["-0", -0, `{"kind":"float","value":"-0.0"}`],
    ["an exact value that cannot be read", { kind: "integer", value: "abc" }, `v integer: "abc"`],
    ["an exact value that is no text", { kind: "integer", value: 5 }, "write it in quotes"],
    ["one deep inside", { a: [{ kind: "date", value: "2023-02-30" }] }, "v.a.0 date:"],
    ["a node", node, "give its key, or its id"],
    ["a relationship in a list", [relationship], "v.0 a node, relationship or path"],
    ["a path", { kind: "path", nodes: [node], relationships: [] }, "give its key, or its id"],
    ["half a character", "a\ud800", "lone surrogate"],
    ["half a character in a key", { "\udc00": 1 }, "lone surrogate"],
    [
      "a key that would be lost",
      JSON.parse(`{"a":{"__proto__":1}}`),
      "v.a.__proto__ cannot be named",
    ],
    [
      "what says that it is a map and is none",
      { kind: "map", value: 1 },
      `{"kind":"map","value":{…}}`,
    ],
    ["a bad value in a map that says it is one", { kind: "map", value: { a: -0 } }, "v.a -0"],
  ])("%s", (_, value, message) => {
    expect(refused(value).join("\n")).toContain(message);
  });

  it("when it is nested too deeply, however deep that is", () => {
    expect(faultsOf({ v: nested(mostDeep) })).toEqual([]);
    for (const depth of [mostDeep + 1, 3000, 200_000]) {
      const { error } = parametersSchema.safeParse({ v: nested(depth) });
      expect(error?.issues).toMatchObject([
        {
          code: "custom",
          params: { slug: "too-deep" },
          message: expect.stringContaining("deeper"),
        },
      ]);
    }
  });

  it("when its name is empty, too long, or would be lost", () => {
    for (const name of ["", "x".repeat(201), "__proto__", "\ud800"]) {
      const params: unknown = JSON.parse(`{${JSON.stringify(name)}:1}`);
      expect(parametersSchema.safeParse(params).success).toBe(false);
    }
    for (const params of [[], null, 1, "a", undefined])
      expect(parametersSchema.safeParse(params).success).toBe(false);
  });

  it("no more often than a reader can look at", () => {
    expect(refused(Array.from({ length: 10_000 }, () => -0))).toHaveLength(20);
  });
});

describe("a parameter › is taken as it is", () => {
  it.each<[string, unknown]>([
    ["a name that every object has", { constructor: 1, toString: 2, hasOwnProperty: 3 }],
    ["a map with a kind of its own", { kind: "road", value: "A1" }],
    ["a map with more than a kind and a value", { kind: "integer", value: "x", unit: "m" }],
    ["a map that says it is one", { kind: "map", value: { kind: "integer", value: "x" } }],
    ["a map that says it is such a map", { kind: "map", value: { kind: "map", value: 1 } }],
    ["odd keys", { "": 1, "a`b": 2, "\u0000": 3, "a.b": 4 }],
    ["long and odd texts", ["\u0000", "x".repeat(200_000), "😀", "\ufeff"]],
  ])("%s", (_, value) => {
    expect(refused(value)).toEqual([]);
    expect(parametersSchema.parse({ v: value })).toEqual({ v: value });
  });

  it("whatever JSON can say, where no number is out of range", () => {
    assert(
      property(dictionary(string({ minLength: 1 }), jsonValue({ maxDepth: 3 })), (params) => {
        const sent: unknown = JSON.parse(JSON.stringify(params));
        const { success, data } = parametersSchema.safeParse(sent);
        if (success) expect(data).toEqual(sent);
        else expect(faultsOf(sent as object as Record<string, unknown>)).not.toEqual([]);
      }),
    );
  });
});

describe("a parameter of a named query", () => {
  const query = parseQuery(
    "patterns/some.cypher",
    `// @title   若干 | Some
// @about   若干 | Some
// @view    table
// @param   share: float = 2   份额 | Share
// @param   shares: float[]? = null   份额 | Shares
// @param   constructor: integer   至少 | At least
// @returns count: integer
RETURN $share + $constructor + size($shares) AS count`,
  );

  it("is missing when it is not given, whatever its name", () => {
    expect(() => checkParams(query, {})).toThrow(/constructor .*expected number/);
    expect(() => checkParams(query, JSON.parse(`{"constructor":1,"__proto__":1}`))).toThrow(
      /__proto__ is no parameter/,
    );
    expect(() =>
      checkParams(query, { constructor: 1, share: { kind: "float", value: "x" } }),
    ).toThrow(/share/);
  });

  it("is a float where the query says so, and an integer however it was written", () => {
    const given = { constructor: { kind: "integer", value: "7" }, shares: [1, 2.5] };
    expect(checkParams(query, given)).toEqual({
      constructor: 7,
      share: { kind: "float", value: "2.0" },
      shares: [{ kind: "float", value: "1.0" }, 2.5],
    });
  });
});
