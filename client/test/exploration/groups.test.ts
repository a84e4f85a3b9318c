import { expect, test } from "vitest";
import { groupsOf, mostIds } from "../../src/exploration/model/groups.ts";

const ids = (name: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${name}${at}`);

test.each([
  [0, 0],
  [1, 0],
  [1, 999],
  [1, 1000],
  [1, 5000],
  [40, 3000],
  [1000, 1],
  [1001, 0],
  [1700, 900],
])("%i new nodes beside %i: each meets every other within one request", (fresh, there) => {
  const [own, others] = [ids("n", fresh), ids("o", there)];
  const groups = groupsOf(own, others);
  expect(Math.max(0, ...groups.map(({ length }) => length))).toBeLessThanOrEqual(mostIds);
  const met = new Map<string, Set<string>>();
  const fresher = new Set(own);
  for (const group of groups)
    for (const id of group)
      if (fresher.has(id)) {
        const known = met.get(id) ?? new Set();
        for (const other of group) known.add(other);
        met.set(id, known);
      }
  const all = fresh + there;
  expect(own.filter((id) => met.get(id)?.size !== all)).toEqual([]);
});
