import { expect, it } from "vitest";
import { deferred } from "../../src/graph/deferred.ts";
import { lately } from "../../src/graph/lately.ts";

const bounds = { patienceMs: 1, staleMs: 60_000 };

it("waits for the first answer, however long it takes", async () => {
  const first = deferred<number>();
  const ask = lately(() => first.promise, bounds);
  const own = ask("a");
  first.resolve(1);
  expect(await own).toEqual({ value: 1, settled: true });
});

it("gives what it knew while a question hangs, and the new answer after it", async () => {
  const second = deferred<number>();
  const answers = [Promise.resolve(1), second.promise, Promise.resolve(3)];
  const ask = lately(() => answers.shift() ?? Promise.reject(new Error("asked too often")), bounds);
  await ask("a");
  expect(await ask("a")).toEqual({ value: 1, settled: false });
  const after = ask("a");
  second.resolve(2);
  expect(await after).toEqual({ value: 3, settled: true });
});

it("asks once more for all who came while a question was on its way, whatever came of it", async () => {
  const first = deferred<number>();
  const answers = [first.promise, Promise.resolve(2)];
  const ask = lately(() => answers.shift() ?? Promise.reject(new Error("asked too often")), bounds);
  const own = ask("a");
  const later = [ask("a"), ask("a")];
  first.reject(new Error("away"));
  await expect(own).rejects.toThrow("away");
  expect(await Promise.all(later)).toEqual([
    { value: 2, settled: true },
    { value: 2, settled: true },
  ]);
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

it("tells no more what it knew before a failure", async () => {
  const [second, third] = [deferred<number>(), deferred<number>()];
  const answers: Record<string, Promise<number>[]> = {
    a: [Promise.resolve(1), second.promise, third.promise],
    b: [Promise.resolve(7), deferred<number>().promise],
  };
  const tooOften = Promise.reject(new Error("asked too often"));
  tooOften.catch(() => undefined);
  const ask = lately((key) => answers[key]?.shift() ?? tooOften, bounds);
  await Promise.all([ask("a"), ask("b")]);
  expect(await ask("a")).toEqual({ value: 1, settled: false });
  second.reject(new Error("away"));
  await expect(second.promise).rejects.toThrow("away");
  const later = ask("a");
  // Asked after it, and told what it knew: as long as the first would have waited is over.
  expect(await ask("b")).toEqual({ value: 7, settled: false });
  third.resolve(3);
  expect(await later).toEqual({ value: 3, settled: true });
});
