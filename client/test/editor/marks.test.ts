import { describe, expect, it } from "vitest";
import type { Mark } from "../../src/editor/marks/mark.ts";
import { merged } from "../../src/editor/marks/merge.ts";

const mark = (from: number, to: number, own: Partial<Mark> = {}): Mark => ({
  from,
  to,
  line: 1,
  severity: "warning",
  words: "own",
  own: null,
  by: "language",
  fixes: [],
  ...own,
});
const engine = (from: number, to: number, own: Partial<Mark> = {}) =>
  mark(from, to, { by: "engine", words: "engine", ...own });
const fix = { from: 9, to: 13, insert: "City", name: "City" };

describe("merged", () => {
  it("says once what both say of a place, as the engine weighs it, with our fixes", () => {
    const both = merged(
      [engine(9, 13, { severity: "info", own: "raw" })],
      [mark(9, 13, { fixes: [fix] })],
    );
    expect(both).toEqual([engine(9, 13, { severity: "info", own: "raw", fixes: [fix] })]);
  });

  it("takes our words where the engine speaks only its own", () => {
    const [only] = merged([engine(9, 13)], [mark(9, 13)]);
    expect(only).toMatchObject({ words: "own", own: "engine", by: "engine" });
  });

  it("keeps apart what stands apart, in the order of the text", () => {
    const list = merged([engine(40, 44, { severity: "error" })], [mark(9, 13), mark(60, 61)]);
    expect(list.map(({ from }) => from)).toEqual([9, 40, 60]);
  });

  it("does not let a note hide an error around it", () => {
    const list = merged(
      [engine(12, 14, { severity: "info" })],
      [mark(9, 20, { severity: "error" })],
    );
    expect(list).toHaveLength(2);
  });
});
