import { afterAll, describe, expect, it } from "vitest";
import { deferred } from "../../src/graph/deferred.ts";
import { openWorkers } from "../../src/working/workers.ts";
import { refusal } from "../graph/embedded/opened.ts";

const place = new URL("./counting-worker.ts", import.meta.url);
const workers = openWorkers(place, { most: 1 });
afterAll(() => workers.close());
const timeoutMs = 60_000;

async function* lengths(question: string): AsyncGenerator<number> {
  for (const letter of question) yield letter.length;
}

const unanswered = (): AsyncIterable<number> => {
  throw new Error("no answer");
};

/** Work that has begun, and never ends by itself. */
const spinning = async () => {
  const leaving = new AbortController();
  const begun = deferred<void>();
  const onProgress = () => begun.resolve();
  const ended = workers.run("spin", null, { signal: leaving.signal, timeoutMs, onProgress });
  await begun.promise;
  return { ended, leave: () => leaving.abort(new Error("left")) };
};

describe("work off the thread that answers", () => {
  it("ends when nobody waits for it any more, and the next is done", async () => {
    const { ended, leave } = await spinning();
    leave();
    await expect(ended).rejects.toThrow("left");
    expect(await workers.run("double", 21, { timeoutMs })).toBe(42);
  });

  it("ends when its time is up, and says so", async () => {
    const error = await refusal(workers.run("spin", null, { timeoutMs: 300 }));
    expect([error.slug, error.message]).toEqual([
      "timed-out",
      "This was not worked out in 300 ms; ask for less at once.",
    ]);
  });

  it("ends when it takes too much memory, and says so", async () => {
    expect((await refusal(workers.run("hoard", null, { timeoutMs }))).slug).toBe("too-large");
  });

  it("waits for its turn, no longer than it has time, and is busy then", async () => {
    const { ended, leave } = await spinning();
    expect((await refusal(workers.run("double", 1, { timeoutMs: 50 }))).slug).toBe("busy");
    const patient = workers.run("double", 2, { timeoutMs });
    leave();
    await expect(ended).rejects.toThrow("left");
    expect(await patient).toBe(4);
  });

  it("asks what only its caller can answer, in parts, and tells how far it is", async () => {
    const told: string[] = [];
    const onProgress = (progress: string) => void told.push(progress);
    expect(await workers.run("sum", "abc", { timeoutMs, answer: lengths, onProgress })).toBe(3);
    expect(told).toEqual(["3 parts"]);
  });

  it("fails with its caller's reason where the answer fails, and with its own where it fails itself", async () => {
    await expect(workers.run("sum", "abc", { timeoutMs, answer: unanswered })).rejects.toThrow(
      "no answer",
    );
    await expect(workers.run("fail", null, { timeoutMs })).rejects.toThrow("as it should");
    expect(await workers.run("double", 3, { timeoutMs })).toBe(6);
  });
});
