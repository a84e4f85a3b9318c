import { expect, test } from "vitest";
import type { Node } from "@chengmai/cypher/values";
import { Refusal } from "../../src/api/problem.ts";
import { createExploration } from "../../src/exploration/model/exploration.ts";
import { nothing } from "../../src/exploration/model/step.ts";
import type { Given } from "../../src/exploration/model/steps/expand.ts";
import { expansionOf, overview } from "./real-facts.ts";

/** A promise that is settled from outside. */
function held<Value>() {
  const settle: { resolve?: (value: Value) => void } = {};
  const promise = new Promise<Value>((resolve) => {
    settle.resolve = resolve;
  });
  return { promise, resolve: (value: Value) => settle.resolve?.(value) };
}

const suzhou = expansionOf("city:suzhou");
const bay = expansionOf("cluster:greater-bay-area");

const begun = () => {
  const exploration = createExploration();
  exploration.record(overview);
  return exploration;
};

test("a second act waits for the first, and neither ends the other", async () => {
  const { ask, log } = begun();
  const [one, other] = [held<typeof suzhou>(), held<typeof bay>()];
  const asked: string[] = [];
  const first = ask(suzhou.step, () => (asked.push("one"), one.promise));
  const second = ask(bay.step, () => (asked.push("other"), other.promise));
  await Promise.resolve();
  expect(asked).toEqual(["one"]);
  expect(log.getState().asking.map(({ step }) => step)).toEqual([suzhou.step, bay.step]);
  one.resolve(suzhou);
  expect(await first).toBe(true);
  other.resolve(bay);
  expect(await second).toBe(true);
  expect(log.getState().entries.map(({ step }) => step)).toEqual([
    overview.step,
    suzhou.step,
    bay.step,
  ]);
  expect(log.getState().asking).toEqual([]);
});

test("what brings nothing that was not there is no step, and is told with its Cypher until something is done", async () => {
  const { ask, log, record, looking } = begun();
  const asked = [{ text: "MATCH (n) RETURN n", params: {}, database: null }];
  const again = () => Promise.resolve({ ...suzhou, asked });
  expect(await ask(suzhou.step, again)).toBe(true);
  const { entries, state, idle } = log.getState();
  expect(idle).toBeNull();
  expect(await ask(suzhou.step, again)).toBe(true);
  expect(log.getState().entries).toBe(entries);
  expect(log.getState().state).toBe(state);
  expect(log.getState().idle).toMatchObject({ asked, chosen: looking.getState().chosen });
  record(bay);
  expect(log.getState().idle).toBeNull();
  const relate = { kind: "relate", of: [], with: null };
  await ask(relate, () => Promise.resolve({ brought: nothing, found: { unjoined: 0 } }));
  expect(log.getState().entries.at(-1)?.step).toBe(bay.step);
  // That some were not asked for is something to keep.
  await ask(relate, () => Promise.resolve({ brought: nothing, found: { unjoined: 2 } }));
  expect(log.getState().entries.at(-1)?.step).toEqual(relate);
});

test("an expansion that brings nothing is a step where it tells what is left, or what has changed", async () => {
  const { ask, log } = begun();
  const { of } = suzhou.step;
  const more: Given[] = [
    { of, after: "mark", left: { [of[0] ?? ""]: 7 }, atLeast: false, ordered: null },
  ];
  const steps = () => log.getState().entries.length;
  await ask(suzhou.step, () => Promise.resolve(suzhou));
  const before = steps();
  await ask(suzhou.step, () => Promise.resolve({ ...suzhou, found: more }));
  expect(steps()).toBe(before + 1);
  await ask(suzhou.step, () => Promise.resolve({ ...suzhou, found: more }));
  expect(steps()).toBe(before + 1);
  const [first, ...rest] = suzhou.brought.nodes;
  const renamed = { ...first, properties: { ...first?.properties, name: "another" } } as Node;
  const brought = { ...suzhou.brought, nodes: [renamed, ...rest] };
  await ask(suzhou.step, () => Promise.resolve({ ...suzhou, brought }));
  expect(steps()).toBe(before + 2);
});

test("what is given up is not recorded, and what waits behind it goes on", async () => {
  const { ask, log } = begun();
  const first = ask(
    suzhou.step,
    (signal) =>
      new Promise((_, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason));
      }),
  );
  const second = ask(bay.step, () => Promise.resolve(bay));
  log.getState().asking[0]?.cancel();
  expect(await first).toBe(false);
  expect(await second).toBe(true);
  expect(log.getState().entries).toHaveLength(2);
  expect(log.getState().refusal).toBeNull();
});

test("an act that is given up while it waits is never asked", async () => {
  const { ask, log } = begun();
  const one = held<typeof suzhou>();
  const first = ask(suzhou.step, () => one.promise);
  const never = ask(bay.step, () => Promise.reject(new Error("asked")));
  log.getState().asking[1]?.cancel();
  expect(log.getState().asking.map(({ step }) => step)).toEqual([suzhou.step]);
  one.resolve(suzhou);
  expect(await first).toBe(true);
  expect(await never).toBe(false);
  expect(log.getState().refusal).toBeNull();
});

test("a refusal is told, and the next act clears it", async () => {
  const { ask, log } = begun();
  const refusal = new Refusal("busy", "");
  expect(await ask(suzhou.step, () => Promise.reject(refusal))).toBe(false);
  expect(log.getState().refusal).toBe(refusal);
  expect(await ask(bay.step, () => Promise.resolve(bay))).toBe(true);
  expect(log.getState().refusal).toBeNull();
});

test("two explorations know nothing of each other", () => {
  const [one, other] = [begun(), begun()];
  one.record(suzhou);
  one.looking.select("city:suzhou");
  expect(other.log.getState().entries).toHaveLength(1);
  expect(other.looking.getState().selected).toBeNull();
});

test("tells how far a question has come, and of no other", async () => {
  const { ask, log } = begun();
  const one = held<typeof suzhou>();
  const first = ask(suzhou.step, (_, tell) => {
    tell({ done: 1, of: 3 });
    return one.promise;
  });
  const second = ask(suzhou.step, () => Promise.resolve(suzhou));
  await Promise.resolve();
  expect(log.getState().asking.map(({ progress }) => progress)).toEqual([{ done: 1, of: 3 }, null]);
  one.resolve(suzhou);
  expect([await first, await second]).toEqual([true, true]);
});
