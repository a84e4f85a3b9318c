import { describe, expect, it } from "vitest";
import { inWorld } from "../../src/patterns/model/world.ts";
import { gap, placeAt, placeOf } from "../../src/patterns/view/in-view.ts";
import { cellWords, headingWords } from "../../src/patterns/view/matrix-words.ts";
import { say } from "../../src/i18n/say.ts";

const laid = { head: { width: 220, height: 90 }, pitch: { row: 26, column: 35 } };
const size = { rows: 500, columns: 500 };

describe("a spot of a matrix that has no element for it", () => {
  it("is nowhere among the headings, and beyond the last cell", () => {
    const last = placeOf({ row: 499, column: 499 }, laid);
    for (const spot of [
      { x: 100, y: 400 },
      { x: 400, y: 40 },
      { x: last.left + 36, y: last.top },
      { x: last.left, y: last.top + 27 },
    ])
      expect(placeAt(spot, laid, size)).toBeNull();
  });

  it("is the cell that stands there, from its first pixel to its last", () => {
    for (const row of [0, 7, 499])
      for (const column of [0, 3, 499]) {
        const own = placeOf({ row, column }, laid);
        const far = { x: own.left + own.width - gap, y: own.top + own.height - gap };
        expect(placeAt({ x: own.left, y: own.top }, laid, size)).toEqual(own);
        expect(placeAt(far, laid, size)).toEqual(own);
      }
  });
});

describe("what a matrix says to who cannot see it", () => {
  const zh = say("zh");
  const names = { row: "甲", column: "乙" };
  const empty = { cell: null, verdict: undefined } as const;

  it("is never that nothing is there where nothing is said", () => {
    const open = cellWords(zh, names, { ...empty, world: "open" });
    const closed = cellWords(zh, names, { ...empty, world: "closed" });
    expect([open, closed]).toEqual(["table.pair", "table.pair.closed"]);
    expect(inWorld("gaps.unsaid", "closed")).toBe("gaps.unsaid.closed");
  });

  it("is how often, how it is known, and whether a heading is chosen on the picture", () => {
    const cell = { row: 0, column: 0, count: 3, claims: [], inherited: true, more: [] };
    const told = cellWords(zh, names, { cell, verdict: undefined, world: "open" });
    expect(told).toBe(`甲 × 乙：3 (${zh("answer.inherited")})`);
    expect(headingWords(zh, "甲", 2, false)).toBe(`甲 · ${zh("answer.filled", { count: 2 })}`);
    expect(headingWords(zh, "甲", 2, true)).toContain(zh("answer.marked"));
  });
});
