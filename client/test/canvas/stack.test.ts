import { describe, expect, test } from "vitest";
import { stacked } from "../../src/board/picture/stack.ts";

const box = (wished: number, height = 20) => ({ wished, height });

describe("things in a column", () => {
  test("stand where they wish to, while there is room", () => {
    expect(stacked([box(50), box(200)], 10, 0, 300)).toEqual([40, 190]);
  });

  test("that would overlap share the way: their middle is the middle of their wishes", () => {
    const [first = 0, second = 0] = stacked([box(100), box(104)], 10, 0, 300);
    expect(second - first).toBe(30);
    expect((first + second + 20) / 2).toBe(102);
  });

  test("never leave their order, overlap, or stand out of the room there is", () => {
    const things = [300, 10, 10, 290, 0, 150].map((wished) => box(wished, 30));
    const tops = stacked(things, 5, 10, 260);
    expect(Math.min(...tops)).toBeGreaterThanOrEqual(10);
    expect(Math.max(...tops) + 30).toBeLessThanOrEqual(260);
    tops.slice(1).forEach((top, at) => expect(top - (tops[at] ?? 0)).toBeGreaterThanOrEqual(35));
  });

  test("are none where there are none", () => {
    expect(stacked([], 5, 0, 100)).toEqual([]);
  });
});
