import { describe, expect, test } from "vitest";
import type { Summary } from "../../src/api/stream.ts";
import { Refusal } from "../../src/api/problem.ts";
import { en } from "../../src/i18n/en.ts";
import { zh } from "../../src/i18n/zh.ts";
import { onlyNull } from "../../src/results/graph/held.ts";
import { sentences, stateOf, type State } from "../../src/results/state.ts";
import { type Phase, type Result } from "../../src/values/result.ts";
import { begun } from "../../src/workbench/model/statement.ts";

const summary = (own: Partial<Summary> = {}): Summary => ({
  rows: 0,
  truncated: false,
  millis: 1,
  notices: [],
  ...own,
});

const run = (phase: Phase, own: Partial<Result> = {}): Result => ({
  ...begun({ text: "RETURN 1", params: {}, database: null }),
  phase,
  columns: ["a"],
  summary: phase === "done" ? summary() : null,
  refusal: phase === "failed" ? new Refusal("timed-out", "It took too long.") : null,
  ...own,
});

const cut = (by: "rows" | "bytes") => summary({ truncated: true, cut: by });
const wrote = (count: number) => summary({ counters: { nodesCreated: count } });

const table: readonly (readonly [string, Result, State])[] = [
  ["cancelled before a row", run("cancelled"), "cancelled-early"],
  ["cancelled before its columns", run("cancelled", { columns: [] }), "cancelled-early"],
  ["cancelled after rows", run("cancelled", { count: 3 }), "cancelled"],
  ["cancelled, its rows not kept", run("cancelled", { lost: 3 }), "cancelled"],
  ["refused", run("failed", { columns: [] }), "refused"],
  ["failed before a row", run("failed"), "refused"],
  ["failed underway", run("failed", { count: 3 }), "broken"],
  ["cut by rows", run("done", { count: 3, summary: cut("rows") }), "cut-by-rows"],
  [
    "cut by rows, by a server that does not say which",
    run("done", { count: 3, summary: summary({ truncated: true }) }),
    "cut-by-rows",
  ],
  ["cut by bytes", run("done", { count: 3, summary: cut("bytes") }), "cut-by-bytes"],
  ["cut within its first row", run("done", { summary: cut("bytes") }), "cut-whole"],
  ["without a row", run("done"), "none"],
  ["without a row and without a change", run("done", { summary: wrote(0) }), "none"],
  ["without columns", run("done", { columns: [] }), "columnless"],
  ["a write without columns", run("done", { columns: [], summary: wrote(1) }), "changed"],
  ["a write that gave no rows", run("done", { summary: wrote(1) }), "changed"],
  ["a write with rows", run("done", { count: 1, summary: wrote(1) }), "rows"],
  ["with rows", run("done", { count: 3 }), "rows"],
  ["with rows, not all of which were kept", run("done", { count: 3, lost: 2 }), "rows"],
  ["with rows, none of which was kept", run("done", { lost: 2 }), "forgotten"],
  ["asked for its plan", run("planned", { columns: [] }), "planned"],
  ["running", run("running", { count: 3 }), "running"],
  ["waiting", run("waiting"), "running"],
  ["skipped", run("skipped"), "running"],
];

const told = (words: RegExp) =>
  Object.entries(sentences).flatMap(([state, key]) =>
    key !== null && words.test(en[key]) ? [state] : [],
  );

describe("how a result stands", () => {
  test.each(table)("%s", (_, result, state) => {
    expect(stateOf(result)).toBe(state);
  });

  test("is judged here in every state there is", () => {
    expect([...new Set(table.map(([, , state]) => state))].toSorted()).toEqual(
      Object.keys(sentences).toSorted(),
    );
  });

  test("has a sentence of its own in each state, in both languages", () => {
    for (const catalogue of [zh, en]) {
      const said = Object.values(sentences).flatMap((key) => (key === null ? [] : catalogue[key]));
      expect(new Set(said).size).toBe(Object.keys(sentences).length - 1);
    }
  });

  test("says that it ran to its end, or was cancelled, only where it did and was", () => {
    expect(told(/ran to its end/)).toEqual(["none", "changed", "columnless"]);
    expect(told(/Cancelled/)).toEqual(["cancelled", "cancelled-early"]);
  });
});

describe("a result that holds only null", () => {
  test.each([
    ["a value", [[null, 1]]],
    ["an empty list", [[[]]]],
    ["an empty text", [[""]]],
    ["false", [[false]]],
    ["a row of values after one of nulls", [[null], [0]]],
  ])("is not one with %s", (_, rows) => {
    expect(onlyNull(rows)).toBe(false);
  });

  test("is one whose every cell is null", () => {
    expect(
      onlyNull([
        [null, null],
        [null, null],
      ]),
    ).toBe(true);
  });
});
