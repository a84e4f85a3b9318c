import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Kind } from "../../src/storage/envelope.ts";
import { broughtTogether, laidOut, ownerOf, partKey } from "../../src/storage/in-parts.ts";
import { partsOf, unit, weightOf } from "../../src/storage/parts.ts";

interface Thing {
  id: string;
  value: unknown;
}
const kind: Kind<Thing> = {
  name: "things",
  migrations: [],
  fits: (value): value is Thing => typeof value === "object",
  inParts: true,
};

const record = (id: string, own: string, value: unknown) => ({ id, kind: own, version: 1, value });

/** All records that are written of a thing, by their keys. */
function recordsOf(value: Thing): ReadonlyMap<string, ReturnType<typeof record>> {
  const { envelope, lists } = laidOut(kind, value);
  const records = new Map<string, ReturnType<typeof record>>();
  const named = lists.map(({ path, source, kind: own }, list) => {
    const token = `t${list}`;
    const parts = [...partsOf(source)];
    for (const [at, part] of parts.entries()) {
      const id = partKey(value.id, token, at);
      records.set(id, record(id, own, part));
    }
    return { path, token, parts: parts.length, map: source instanceof Map };
  });
  const head = lists.length === 0 ? envelope : { ...envelope, lists: named };
  return records.set(value.id, head);
}

const many = fc.nat(4 * unit);
const list = many.map((length) => Array.from({ length }, (_, at) => ({ at, name: `n${at}` })));
const map = many.map(
  (size) => new Map(Array.from({ length: size }, (_, at) => [`k${at}`, { at }])),
);
const some = fc.oneof(list, map, fc.jsonValue(), fc.constant(undefined));
const anything = fc.dictionary(
  fc.string(),
  fc.oneof(some, fc.dictionary(fc.string(), some, { maxKeys: 3 })),
  { maxKeys: 4 },
);

describe("a long thing", () => {
  it("is not read where one of its parts is not there, or is another's", () => {
    const value = { id: "a", value: Array.from({ length: 3 * unit }, (_, at) => at) };
    const records = new Map<string, unknown>(recordsOf(value));
    const key = partKey("a", "t0", 1);
    const { value: part } = records.get(key) as ReturnType<typeof record>;
    records.set(key, record(key, "part of others", part));
    expect(broughtTogether("things", records.get("a"), records)).toBeNull();
    records.delete(key);
    expect(broughtTogether("things", records.get("a"), records)).toBeNull();
  });

  it("is left alone by a page that knows no parts, since it is of a kind of its own", () => {
    const records = recordsOf({ id: "a", value: Array.from({ length: 2 * unit }, () => 1) });
    expect([...records.values()].map((each) => each.kind)).not.toContain("things");
    expect(new Set([...records.keys()].map((key) => ownerOf(key).owner))).toEqual(new Set(["a"]));
  });

  it("comes back as it was, whatever is long in it, and no part of it is", () => {
    fc.assert(
      fc.property(anything, (value) => {
        const records = recordsOf({ id: "a", value });
        const read = broughtTogether("things", records.get("a"), records);
        expect(read).toEqual({ id: "a", kind: "things", version: 1, value: { id: "a", value } });
        for (const [key, { value: own }] of records)
          // Each of its lists may be a whole unit; names cost nothing here.
          if (key !== "a") expect(weightOf(own, 2 * unit)).toBeLessThanOrEqual(unit + 1);
      }),
      { numRuns: 60 },
    );
  });

  it("stays whole where it is short", () => {
    const value = { id: "a", value: Array.from({ length: unit / 2 }, (_, at) => at) };
    expect([...recordsOf(value)]).toEqual([["a", record("a", "things", value)]]);
  });
});
