import { describe, expect, test } from "vitest";
import { blockOf, chosen, moved, single, whole } from "../../src/results/table/cursor.ts";
import { heightsOf, scrolled, spaceOf, tallest } from "../../src/results/table/scale.ts";
import { fitting, textWidth, tracksOf } from "../../src/results/table/widths.ts";

describe("a million rows in a space that browsers can hold", () => {
  const heights = heightsOf(28_000_000, 600);

  test("a short table is scrolled as it is", () => {
    const low = heightsOf(9000, 600);
    expect(low.space).toBe(9000);
    expect(scrolled({ rows: 0, space: 0 }, 8400, low)).toEqual({ rows: 8400, space: 8400 });
  });

  test("the space is never taller than what Firefox draws", () => {
    expect(heights.space).toBe(tallest);
    expect(tallest).toBeLessThan(17_000_000);
  });

  test("a wheel goes pixel by pixel, so that no row is jumped over", () => {
    const before = { rows: 14_000_000, space: 4_000_000 };
    expect(scrolled(before, 4_000_120, heights).rows).toBe(14_000_120);
    expect(scrolled(before, 3_999_900, heights).rows).toBe(13_999_900);
  });

  test("the bar goes by its scale, and both ends are reached", () => {
    const before = { rows: 0, space: 0 };
    const middle = scrolled(before, (tallest - 600) / 2, heights).rows;
    expect(middle).toBeCloseTo((28_000_000 - 600) / 2, 0);
    expect(scrolled(before, tallest - 600, heights).rows).toBe(28_000_000 - 600);
    expect(scrolled({ rows: 500, space: 100 }, 0, heights).rows).toBe(0);
  });

  test("a place in the rows and its place in the space agree", () => {
    expect(spaceOf(0, heights)).toBe(0);
    expect(spaceOf(28_000_000 - 600, heights)).toBe(tallest - 600);
    const space = spaceOf(9_999_999, heights);
    expect(scrolled({ rows: 0, space: 0 }, space, heights).rows).toBeCloseTo(9_999_999, 3);
  });

  test("fewer rows than fit are not scrolled at all", () => {
    expect(spaceOf(50, heightsOf(100, 600))).toBe(0);
  });
});

const at = (row: number, column: number) => ({ row, column });

describe("the cell cursor", () => {
  const size = { rows: 100, columns: 4, page: 20 };

  test("stops at the edges, and goes up into the headings", () => {
    expect(moved(at(0, 0), "ArrowUp", false, size)).toEqual(at(-1, 0));
    expect(moved(at(-1, 0), "ArrowUp", false, size)).toEqual(at(-1, 0));
    expect(moved(at(99, 3), "ArrowRight", false, size)).toEqual(at(99, 3));
    expect(moved(at(5, 3), "Home", true, size)).toEqual(at(0, 0));
    expect(moved(at(5, 3), "PageDown", false, size)).toEqual(at(25, 3));
    expect(moved(at(5, 3), "PageUp", false, size)).toEqual(at(0, 3));
    expect(moved(at(5, 3), "x", false, size)).toBeNull();
  });

  test("grows a selection with Shift, never into the headings", () => {
    const grown = chosen(single(at(0, 1)), "ArrowUp", { far: false, grow: true }, size);
    expect(grown).toEqual(single(at(0, 1)));
    const wide = chosen(single(at(2, 1)), "ArrowDown", { far: true, grow: true }, size);
    expect(wide && blockOf(wide)).toEqual({ top: 2, bottom: 99, left: 1, right: 1 });
    expect(blockOf(whole(size))).toEqual({ top: 0, bottom: 99, left: 0, right: 3 });
  });
});

describe("the width of a column", () => {
  test("columns share the room by their widths, but for those that keep theirs, and none is squeezed to nothing", () => {
    const { css, least } = tracksOf([64, 340, 110], (column) => column === 0);
    expect(css).toBe("64px minmax(170px, 340fr) minmax(100px, 110fr)");
    expect(least).toBe(64 + 170 + 100);
  });

  test("follows its contents, within reason", () => {
    expect(fitting("n", [1, 2], "en")).toBe(64);
    expect(fitting("text", ["长".repeat(90)], "zh")).toBe(340);
    expect(fitting("text", ["长".repeat(90)], "zh", true)).toBe(900);
  });

  test("gives a Chinese letter half as much room again as a Latin one", () => {
    expect(textWidth("苏州")).toBeGreaterThan(textWidth("su") * 1.5);
  });
});
