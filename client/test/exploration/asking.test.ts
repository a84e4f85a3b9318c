import { expect, test } from "vitest";
import { Refusal } from "../../src/api/problem.ts";
import { createExploration } from "../../src/exploration/model/exploration.ts";
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
