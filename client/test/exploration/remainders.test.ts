import { expect, test } from "vitest";
import { anyWanted } from "../../src/exploration/model/growing/grow.ts";
import { fold } from "../../src/exploration/model/log.ts";
import { nothing, type Entry } from "../../src/exploration/model/step.ts";
import type { ExpandStep, Given } from "../../src/exploration/model/steps/expand.ts";
import { kinds, keyOf, overview } from "./real-facts.ts";

const [suzhou, bay] = [keyOf("city:suzhou"), keyOf("cluster:greater-bay-area")];

const expanded = (of: readonly string[], given: Partial<Given>, page = 0): Entry<ExpandStep> => ({
  step: { kind: "expand", of, wanted: { ...anyWanted, limit: 25 }, page },
  brought: nothing,
  found: [{ of, after: "mark", left: {}, atLeast: false, ordered: null, ...given }],
});

const leftIn = (...entries: Entry[]) =>
  [...fold(kinds, [overview, ...entries]).remainders].map(([key, { left, page }]) => [
    key,
    left,
    page,
  ]);

test("what is left of each node stays, the newest last", () => {
  const one = expanded([suzhou], { left: { [suzhou]: 7 } });
  const other = expanded([bay], { left: { [bay]: 3189 } });
  expect(leftIn(one, other)).toEqual([
    [suzhou, 7, 1],
    [bay, 3189, 1],
  ]);
  expect(leftIn(one, other, expanded([suzhou], { left: { [suzhou]: 2 } }, 1))).toEqual([
    [bay, 3189, 1],
    [suzhou, 2, 2],
  ]);
});

test("nothing is left of a node whose last page has come", () => {
  const first = expanded([suzhou], { left: { [suzhou]: 7 } });
  expect(leftIn(first, expanded([suzhou], { after: null }, 1))).toEqual([]);
});

test("of nodes that were expanded together each has its own, under the mark of all", () => {
  const state = fold(kinds, [overview, expanded([suzhou, bay], { left: { [bay]: 4 } })]);
  expect([...state.remainders.keys()]).toEqual([bay]);
  expect(state.remainders.get(bay)).toMatchObject({ of: [suzhou, bay], left: 4, after: "mark" });
});
