import { expect, it } from "vitest";
import { deferred } from "../../src/graph/deferred.ts";
import { shared } from "../../src/graph/shared.ts";

/** Work that is done when it is told to be, and says whether it was ended. */
const working = () => {
  const done = deferred<number>();
  const begun: AbortSignal[] = [];
  const work = (signal: AbortSignal): Promise<number> => {
    begun.push(signal);
    return done.promise;
  };
  return { done, begun, work };
};

it("whoever leaves takes nothing from the others who wait", async () => {
  const { done, begun, work } = working();
  const ask = shared<number>(2);
  const leaving = new AbortController();
  const first = ask("a", work, leaving.signal);
  const second = ask("a", work, undefined);
  leaving.abort(new Error("left"));
  await expect(first).rejects.toThrow("left");
  done.resolve(1);
  expect(await second).toBe(1);
  expect(begun.map(({ aborted }) => aborted)).toEqual([false]);
});

it("ends the work with the last who waits, and who comes after them asks anew", async () => {
  const { begun, work } = working();
  const ask = shared<number>(2);
  const leaving = new AbortController();
  const left = ask("a", work, leaving.signal);
  leaving.abort(new Error("left"));
  await expect(left).rejects.toThrow("left");
  expect(begun[0]?.aborted).toBe(true);
  expect(await ask("a", () => Promise.resolve(2), undefined)).toBe(2);
});

it("who has left already begins nothing", async () => {
  const { begun, work } = working();
  await expect(shared<number>(2)("a", work, AbortSignal.abort())).rejects.toThrow();
  expect(begun).toEqual([]);
});

it("a failure is told to all who wait, and is not kept", async () => {
  const { done, work } = working();
  const ask = shared<number>(2);
  const both = [ask("a", work, undefined), ask("a", work, undefined)];
  done.reject(new Error("away"));
  for (const own of both) await expect(own).rejects.toThrow("away");
  expect(await ask("a", () => Promise.resolve(3), undefined)).toBe(3);
});

it("keeps what came of it, of so many keys", async () => {
  let count = 0;
  const next = (): Promise<number> => Promise.resolve((count += 1));
  const ask = shared<number>(2);
  const keys = ["a", "a", "b", "c", "a"];
  const found: number[] = [];
  for (const key of keys) found.push(await ask(key, next, undefined));
  expect(found).toEqual([1, 1, 2, 3, 4]);
});
