import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { unwrapped, wrapped, type Envelope, type Kind } from "../../src/storage/envelope.ts";
import { changesTo } from "../../src/storage/keeper.ts";
import { entryKind, explorationKind } from "../../src/explorations/kept/kinds.ts";
import { kinds } from "../../src/workbench/model/kept/kinds.ts";

const golden = (name: string): Envelope =>
  JSON.parse(readFileSync(new URL(`golden/${name}.json`, import.meta.url), "utf8")) as Envelope;

interface Note {
  id: string;
  words: string[];
}
const isNote = (value: unknown): value is Note =>
  typeof value === "object" && value !== null && "words" in value;
const notes: Kind<Note> = {
  name: "notes",
  migrations: [
    (value) => ({
      ...(value as { id: string; word: string }),
      said: [(value as { word: string }).word],
    }),
    (value) => ({ id: (value as Note).id, words: (value as { said: string[] }).said }),
  ],
  fits: isNote,
};
const own = { id: "n", words: ["a"] };

describe("an envelope", () => {
  it.each([
    ["of a later version", { ...wrapped(notes, own), version: 4 }],
    ["of no version", { ...wrapped(notes, own), version: 0 }],
    ["of another kind", { ...wrapped(notes, own), kind: "tabs" }],
    ["whose value is broken", { ...wrapped(notes, own), value: { id: "n" } }],
    ["that no migration can read", { ...wrapped(notes, own), version: 1, value: null }],
    ["that is none", own],
    ["that is not there", undefined],
  ])("%s is not opened", (_, read) => {
    expect(unwrapped(notes, read)).toBeNull();
  });

  it("holds what was put in, and says its kind and version", () => {
    expect(wrapped(notes, own)).toEqual({ id: "n", kind: "notes", version: 3, value: own });
    expect(unwrapped(notes, wrapped(notes, own))).toBe(own);
  });

  it.each([
    [1, { id: "n", word: "a" }],
    [2, { id: "n", said: ["a"] }],
  ])("of version %i is made what its kind is now", (version, value) => {
    expect(unwrapped(notes, { id: "n", kind: "notes", version, value })).toEqual(own);
  });
});

describe("what an earlier page kept", () => {
  it("a tab is read with the lines of its text as the editor ends them", () => {
    const before = golden("tabs-1");
    const { tab, ...place } = before.value as { tab: { text: string } };
    expect(unwrapped(kinds.tabs, before)).toEqual({
      ...place,
      tab: { ...tab, text: "MATCH (c:City)\nRETURN c LIMIT $many" },
    });
  });

  it("and so is a saved query, which is told by its text", () => {
    const before = golden("saved-1");
    const text = "MATCH (c:City)\nRETURN c LIMIT 5";
    expect(unwrapped(kinds.saved, before)).toEqual({ ...(before.value as object), text });
  });

  it.each(["results", "history"] as const)("%s are read as they stand", (name) => {
    const before = golden(`${name}-1`);
    expect(unwrapped<unknown>(kinds[name], before)).toEqual(before.value);
  });

  it.each([explorationKind, entryKind])("and so are $name", (kind: Kind<unknown>) => {
    const before = golden(`${kind.name}-1`);
    expect(unwrapped(kind, before)).toEqual(before.value);
  });
});

describe("what is written", () => {
  const known = new Map([own, { id: "m", words: [] }].map((note) => [note.id, note]));
  it("is only what is new, other or gone", () => {
    const next = { id: "o", words: ["b"] };
    expect(changesTo(known, [own, next], Object.is)).toEqual({ changed: [next], gone: ["m"] });
    expect(changesTo(known, [...known.values()], Object.is)).toEqual({ changed: [], gone: [] });
  });
});
