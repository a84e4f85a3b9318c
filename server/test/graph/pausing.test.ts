import * as fc from "fast-check";
import { setImmediate as nextTurn } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { forMany, isDue, manySorted, rest } from "../../src/graph/pausing.ts";

const byKey = (a: { key: number }, b: { key: number }): number => a.key - b.key;

/** Keeps the processor for so long. */
const work = (ms: number): void => {
  const end = performance.now() + ms;
  while (performance.now() < end);
};

describe("long work on the thread that answers", () => {
  it("is not due before its while is over, and is after", () => {
    expect(isDue()).toBe(false);
    work(9);
    expect(isDue()).toBe(true);
  });

  it("has no more of one turn when there is much of it than when there is one", async () => {
    let done = 0;
    let most = 0;
    const turns = (async () => {
      for (let before = 0; before < 24;) {
        before = done;
        await nextTurn();
        most = Math.max(most, done - before);
      }
    })();
    const one = (): void => {
      work(9);
      done += 1;
    };
    const some = async () => {
      await rest();
      await forMany([1, 2, 3], one);
    };
    await Promise.all(Array.from({ length: 8 }, some));
    await turns;
    expect(done).toBe(24);
    // One of them a turn; this looks once a turn too, but not always at the same moment of it.
    expect(most).toBeLessThanOrEqual(2);
  });

  it("goes on one after the other, in the order in which they rest", async () => {
    const said: string[] = [];
    const resting = (name: string) => async () => {
      for (let at = 0; at < 3; at += 1) {
        await rest();
        said.push(`${name}${at}`);
      }
    };
    await Promise.all(["a", "b", "c"].map((name) => resting(name)()));
    expect(said.join(" ")).toBe("a0 b0 c0 a1 b1 c1 a2 b2 c2");
  });

  it("lets a turn of the loop pass between two that rested", async () => {
    const said: string[] = [];
    const own = async (name: string) => {
      await rest();
      said.push(name);
    };
    const between = async () => {
      for (let at = 0; at < 4; at += 1) {
        await nextTurn();
        said.push("-");
      }
    };
    await Promise.all([own("a"), own("b"), own("c"), between()]);
    expect(said.join("")).toMatch(/a-+b-+c/);
  });
});

describe("manySorted", () => {
  it("is what toSorted is, with those that are alike in the order in which they came", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(500), { maxLength: 4500 }), async (keys) => {
        const things = keys.map((key, at) => ({ key, at }));
        expect(await manySorted(things, byKey)).toEqual(things.toSorted(byKey));
      }),
      { numRuns: 20 },
    );
  });
});
