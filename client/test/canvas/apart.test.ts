import { expect, test } from "vitest";
import { apart, roomOf } from "../../src/canvas/layouts/apart.ts";
import { node } from "../make.ts";

const room = { side: 40, above: 20, below: 40 };
const lie = (all: readonly { x: number; y: number }[]) =>
  all.flatMap((one, at) =>
    all
      .slice(at + 1)
      .filter((other) => Math.abs(one.x - other.x) < 80 && Math.abs(one.y - other.y) < 60)
      .map((other) => [one, other]),
  );

test("nodes that stand clear stay where they are", () => {
  const clear = [
    { id: "a", x: 0, y: 0 },
    { id: "b", x: 100, y: 0 },
    { id: "c", x: 0, y: 80 },
  ];
  expect(apart(clear, () => room)).toEqual(clear);
});

test("forty nodes in a heap take no room of each other's, and all of them are there", () => {
  const heap = Array.from({ length: 40 }, (_, at) => ({
    id: String(at),
    x: (at * 37) % 150,
    y: (at * 53) % 150,
  }));
  expect(lie(heap).length).toBeGreaterThan(100);
  const found = apart(heap, () => room);
  expect(lie(found)).toEqual([]);
  expect(found.map(({ id }) => id)).toEqual(heap.map(({ id }) => id));
});

test("two nodes at one spot are parted", () => {
  const same = ["a", "b"].map((id) => ({ id, x: 5, y: 5 }));
  expect(lie(apart(same, () => room))).toEqual([]);
});

test("a name of many words takes several lines, a long word its whole width", () => {
  const short = roomOf(node("City", "a", "Suzhou"));
  const many = roomOf(node("City", "b", "A fund for joint laboratories of the delta"));
  const long = roomOf(node("City", "c", "Shanghai–Suzhou–Hangzhou–Nanjing"));
  expect(many.below).toBeGreaterThan(short.below + 20);
  expect(many.side).toBeLessThan(70);
  expect(long.below).toBe(short.below);
  expect(long.side).toBeGreaterThan(100);
});
