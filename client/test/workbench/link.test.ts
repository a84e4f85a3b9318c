import { describe, expect, it } from "vitest";
import { fragmentOf, linkedIn, mark } from "../../src/workbench/model/link/link.ts";
import { toLetters } from "../../src/workbench/model/link/letters.ts";

const linked = {
  text: "MATCH (n {name: $城市}) RETURN n",
  params: { 城市: "苏州", many: { kind: "integer", value: "9007199254740993" } },
  database: "neo4j",
  view: "graph",
  drawn: "replace",
} as const;

const made = async (value: unknown) => mark + (await toLetters(JSON.stringify(value)));

describe("a link › is refused", () => {
  it.each(["", "#cypher=1.", "#cypher=1.???", "#cypher=2.abc", "#cypher=1.AAAA"])(
    "as broken: %s",
    async (fragment) => {
      expect(await linkedIn(fragment)).toBeNull();
    },
  );

  it("when it is cut off", async () => {
    const fragment = (await fragmentOf(linked)) ?? "";
    expect(await linkedIn(fragment.slice(0, -6))).toBeNull();
  });

  it.each([
    ["no text", { ...linked, text: 1 }],
    ["another view", { ...linked, view: "evil" }],
    ["parameters that are no map", { ...linked, params: [] }],
    ["a database that is no name", { ...linked, database: {} }],
    ["a list", [linked]],
  ])("when it holds %s", async (_, value) => {
    expect(await linkedIn(await made(value))).toBeNull();
  });

  it("when it unfolds to more than a text can be", async () => {
    expect(await linkedIn(await made({ ...linked, text: "x".repeat(2_000_000) }))).toBeNull();
  });

  it("to be made of a text that is too long", async () => {
    const text = Array.from({ length: 20_000 }, (_, at) => (at * 7919).toString(36)).join(" ");
    expect(await fragmentOf({ ...linked, text })).toBeNull();
  });
});

describe("a link", () => {
  it("holds text, parameters, database, view and how it was drawn", async () => {
    expect(await linkedIn((await fragmentOf(linked)) ?? "")).toEqual(linked);
  });

  it("never asks to write, whatever it says", async () => {
    expect(await linkedIn(await made({ ...linked, write: true }))).toEqual(linked);
  });
});
