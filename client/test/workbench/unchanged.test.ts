import { anyText, anyValue, oddTexts } from "@chengmai/cypher/any-value";
import type { Value } from "@chengmai/cypher/values";
import { array, assert, asyncProperty, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { fragmentOf, linkedIn } from "../../src/workbench/model/link/link.ts";
import { commandsOf } from "../../src/workbench/model/parameters/commands.ts";
import { filledFor } from "../../src/workbench/model/parameters/form.ts";
import { parseJson } from "../../src/values/fields/json.ts";
import { readDraft } from "../../src/values/fields/read.ts";
import { draftOf } from "../../src/values/fields/write.ts";
import { takenFrom } from "../../src/workbench/model/saved/from-file.ts";
import type { Saved } from "../../src/workbench/model/saved/query.ts";
import { fileOf } from "../../src/workbench/model/saved/to-file.ts";

const linked = { database: null, view: "table", drawn: null } as const;
const text = "RETURN $v AS v";

const saved: Saved = {
  id: "abc123def",
  title: { zh: "值", en: "A value" },
  folder: "",
  note: "",
  text,
  drafts: {},
  view: "table",
  returns: null,
  at: 1,
};

/** What a query that comes back from its file would be run with. */
async function throughFile(query: Saved): Promise<Value | undefined> {
  const file = fileOf(query, [{ name: "v", type: "any" }]);
  const { queries, refused } = await takenFrom([{ name: "v.cypher", text: file }]);
  expect(refused).toEqual([]);
  return filledFor(text, queries[0]?.drafts ?? {}).params["v"];
}

describe("any value is the same", () => {
  it("once it is a parameter of the form", () => {
    assert(
      property(anyValue, (value) => {
        expect(readDraft(draftOf(value))).toEqual({ value });
      }),
      { numRuns: 500 },
    );
  });

  it("once it is read as JSON, of whatever numbers", () => {
    assert(
      property(anyValue, (value) => {
        expect(parseJson(JSON.stringify(value))).toEqual(value);
      }),
    );
  });

  it("behind a link", async () => {
    const through = asyncProperty(anyValue, async (value) => {
      const fragment = await fragmentOf({ ...linked, text, params: { v: value } });
      expect(await linkedIn(fragment ?? "")).toEqual({ ...linked, text, params: { v: value } });
    });
    await assert(through);
  });

  it("in a .cypher file, saved and read again", async () => {
    const through = asyncProperty(anyValue, async (v) => {
      expect(await throughFile({ ...saved, drafts: { v: draftOf(v) } })).toEqual(v);
    });
    await assert(through, { numRuns: 200 });
  });

  it.each(oddTexts)("in a .cypher file, the text %j", async (v) => {
    expect(await throughFile({ ...saved, drafts: { v: draftOf(v) } })).toBe(v);
  });

  it("in a .cypher file where only a line of the text says it", async () => {
    const said = { ...saved, text: `:param v => [1, 2.0, 'a  b']\n${text}` };
    expect(await throughFile(said)).toEqual([1, { kind: "float", value: "2.0" }, "a  b"]);
  });
});

const textThrough = async (own: string) => {
  const fragment = await fragmentOf({ ...linked, text: own, params: {} });
  expect(await linkedIn(fragment ?? "")).toMatchObject({ text: own });
};

describe("any text behind a link", () => {
  const lines = constantFrom(
    ":param v => 1",
    ":param v => '",
    ":params {a: 1}",
    "RETURN $v",
    "// a",
    ";",
    "",
    "\r",
  );

  it("is read as it was, whatever it begins with", async () => {
    const all = array(lines, { minLength: 1 }).map((some) => some.join("\n"));
    await assert(asyncProperty(anyText, textThrough));
    await assert(asyncProperty(all, textThrough));
    await textThrough("\ud800 half a character");
  });

  it("is never an error to read its parameters from, nor moves a letter", () => {
    assert(
      property(anyText, (own) => {
        const { rest } = commandsOf(`:param v => 1\n${own}`);
        expect(rest).toHaveLength(own.length + 14);
      }),
    );
  });

  it("is too long for one when it would not be read again", async () => {
    expect(await fragmentOf({ ...linked, text: "x".repeat(2_000_000), params: {} })).toBeNull();
  });

  it("is broken when it holds a value that nothing takes", async () => {
    const v: Value = { kind: "integer", value: "abc" };
    const fragment = await fragmentOf({ ...linked, text, params: { v } });
    expect(await linkedIn(fragment ?? "")).toBeNull();
  });
});
