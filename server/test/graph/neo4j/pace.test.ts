import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { mostAhead, pace } from "../../../src/graph/neo4j/connection/pace.ts";

describe("how many rows are asked for at once", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["performance"] }));
  afterEach(() => void vi.useRealTimers());

  it("is one at first, and never more than may wait in memory", () => {
    const { first, arrived } = pace();
    expect(first).toBe(1);
    let asked = arrived();
    expect(asked).toBeGreaterThan(1);
    for (let row = 0; row < 100_000; row += 1) asked = arrived() ?? asked;
    expect(asked).toBe(mostAhead);
  });

  it("is told only with the last row of those asked for", () => {
    const { arrived } = pace();
    const asked = arrived() ?? 0;
    for (let row = 1; row < asked; row += 1) expect(arrived()).toBeNull();
    expect(arrived()).not.toBeNull();
  });

  it("is fewer when they take long", () => {
    const { arrived } = pace();
    vi.advanceTimersByTime(250);
    expect(arrived()).toBe(1);
    const asked = arrived() ?? 0;
    vi.advanceTimersByTime(400);
    for (let row = 1; row < asked; row += 1) arrived();
    expect(arrived()).toBeLessThan(asked);
  });

  it("does not count the time that nobody asked", () => {
    const { arrived, resumed } = pace();
    const asked = arrived() ?? 0;
    vi.advanceTimersByTime(300);
    resumed();
    for (let row = 1; row < asked; row += 1) arrived();
    expect(arrived()).toBeGreaterThan(asked);
  });
});
