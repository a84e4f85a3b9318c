import { expect, test } from "vitest";
import { mostIds, pairsOf } from "../../src/exploration/model/groups.ts";

const ids = (name: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${name}${at}`);

test.each([
  [0, 0],
  [1, 0],
  [1, 999],
  [1, 1001],
  [40, 3000],
  [1000, 1],
  [1001, 1],
  [1700, 900],
])("%i nodes and %i others: each meets every other within one request", (count, others) => {
  const pairs = pairsOf(ids("n", count), ids("o", others));
  for (const [ones, ends] of pairs) {
    expect(ones.length).toBeLessThanOrEqual(mostIds);
    expect(ends.length).toBeLessThanOrEqual(mostIds);
  }
  const met = pairs.reduce((sum, [ones, ends]) => sum + ones.length * ends.length, 0);
  expect(met).toBe(count * others);
});
