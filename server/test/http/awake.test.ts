import { describe, expect, it } from "vitest";
import { onceAwakeFor } from "../../src/http/wire/awake.ts";
import { sleep } from "./sleep.ts";

describe("a time that only counts while the process turns", () => {
  it("is over after as many milliseconds", async () => {
    const began = performance.now();
    await new Promise<void>((done) => void onceAwakeFor(80, done));
    expect(performance.now() - began).toBeGreaterThanOrEqual(70);
  });

  it("is not over because the process slept through it: a word that came meanwhile is read first", async () => {
    const told: string[] = [];
    const over = new Promise<void>((done) => {
      onceAwakeFor(80, () => {
        told.push("over");
        done();
      });
    });
    setImmediate(() => {
      sleep(200);
      // What came while it slept is read in the turn after.
      setImmediate(() => told.push("word"));
    });
    await over;
    expect(told).toEqual(["word", "over"]);
  });

  it("is given up", async () => {
    let acted = false;
    const stay = onceAwakeFor(8, () => {
      acted = true;
    });
    stay();
    await new Promise((done) => void onceAwakeFor(40, () => done(null)));
    expect(acted).toBe(false);
  });
});
