import { afterEach, describe, expect, it, vi } from "vitest";
import { tickets } from "../../src/http/tickets.ts";

describe("tickets", () => {
  afterEach(() => void vi.useRealTimers());

  it("are refused beyond the most that may wait", () => {
    const { issue, redeem } = tickets<number>({ most: 2, mostEach: 3, goodForMs: 1000 });
    const first = issue(1, "me");
    issue(2, "you");
    expect(() => issue(3, "me")).toThrow(/2 files wait/);
    redeem(first);
    expect(issue(3, "me")).toBeTruthy();
  });

  it("are refused to a client who has too many waiting, and to no other", () => {
    const { issue, redeem } = tickets<number>({ most: 10, mostEach: 2, goodForMs: 1000 });
    const first = issue(1, "me");
    issue(2, "me");
    expect(() => issue(3, "me")).toThrow(/2 of your files wait/);
    expect(issue(4, "you")).toBeTruthy();
    redeem(first);
    expect(issue(5, "me")).toBeTruthy();
  });

  it("are good once", () => {
    const { issue, redeem } = tickets<string>({ most: 2, mostEach: 2, goodForMs: 1000 });
    const ticket = issue("order", "me");
    expect(redeem(ticket)).toBe("order");
    expect(() => redeem(ticket)).toThrow(/good once/);
  });

  it("are good for their time, and make room afterwards", () => {
    vi.useFakeTimers();
    const { issue, redeem } = tickets<number>({ most: 1, mostEach: 1, goodForMs: 30 });
    const late = issue(1, "me");
    vi.advanceTimersByTime(31);
    expect(() => redeem(late)).toThrow(/order the file again/);
    expect(redeem(issue(2, "me"))).toBe(2);
  });

  it("cannot be guessed", () => {
    const { issue } = tickets<number>({ most: 1000, mostEach: 1000, goodForMs: 1000 });
    const issued = new Set(Array.from({ length: 1000 }, (_each, at) => issue(at, "me")));
    expect(issued.size).toBe(1000);
    for (const ticket of issued) expect(ticket).toMatch(/^[\w-]{32}$/);
  });
});
