import { expect, it } from "vitest";
import { deferred } from "../../src/graph/deferred.ts";
import { lately } from "../../src/graph/lately.ts";

const bounds = { patienceMs: 1, staleMs: 60_000 };

it("waits for the first answer, however long it takes", async () => {
  const first = deferred<number>();
  const ask = lately(() => first.promise, bounds);
  const both = Promise.all([ask("a"), ask("a")]);
  first.resolve(1);
  expect(await both).toEqual([
    { value: 1, settled: true },
    { value: 1, settled: true },
  ]);
});

it("gives what it knew while a question hangs, and the new answer after it", async () => {
  const second = deferred<number>();
  const answers = [Promise.resolve(1), second.promise, Promise.resolve(3)];
  const ask = lately(() => answers.shift() ?? Promise.reject(new Error("asked too often")), bounds);
  await ask("a");
  expect(await ask("a")).toEqual({ value: 1, settled: false });
  expect(await ask("a")).toEqual({ value: 1, settled: false });
  second.resolve(2);
  await second.promise;
  expect(await ask("a")).toEqual({ value: 2, settled: true });
});

it("does not give what is older than it may be", async () => {
  const second = deferred<number>();
  const answers = [Promise.resolve(1), second.promise];
  const ask = lately(() => answers.shift() ?? Promise.reject(new Error("asked too often")), {
    patienceMs: 1,
    staleMs: -1,
  });
  await ask("a");
  const later = ask("a");
  second.resolve(2);
  expect(await later).toEqual({ value: 2, settled: true });
});

it("gives a failure on, keeps none, and knows each database by itself", async () => {
  const answers = [Promise.reject(new Error("away")), Promise.resolve(1), Promise.resolve(7)];
  const ask = lately(() => answers.shift() ?? Promise.reject(new Error("asked too often")), bounds);
  await expect(ask("a")).rejects.toThrow("away");
  expect(await ask("a")).toEqual({ value: 1, settled: true });
  expect(await ask("b")).toEqual({ value: 7, settled: true });
});
