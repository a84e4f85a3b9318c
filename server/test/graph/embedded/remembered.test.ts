import { describe, expect, it } from "vitest";
import { remembered } from "../../../src/graph/embedded/translator/remembered.ts";

describe("what is remembered", () => {
  it("takes no more than it may, and forgets what was least asked for", () => {
    const memory = remembered<number>(1000);
    for (let at = 0; at < 20; at += 1) memory.keep(`text ${at}`, at, 80);
    const found = Array.from({ length: 20 }, (_, at) => memory.get(`text ${at}`));
    expect(found.filter((value) => value !== undefined)).toEqual([
      10, 11, 12, 13, 14, 15, 16, 17, 18, 19,
    ]);
    memory.get("text 10");
    memory.keep("one more", 20, 80);
    expect([memory.get("text 10"), memory.get("text 11")]).toEqual([10, undefined]);
  });

  it("counts the text too, and keeps nothing that would take a tenth of it all", () => {
    const memory = remembered<number>(1000);
    memory.keep("x".repeat(51), 1, 0);
    memory.keep("large", 2, 101);
    expect([memory.get("x".repeat(51)), memory.get("large")]).toEqual([undefined, undefined]);
    memory.keep("small", 3, 10);
    expect(memory.get("small")).toBe(3);
  });

  it("forgets a value that has another in its place", () => {
    const memory = remembered<number>(1000);
    memory.keep("a", 1, 90);
    for (let times = 0; times < 50; times += 1) memory.keep("b", times, 90);
    expect([memory.get("a"), memory.get("b")]).toEqual([1, 49]);
  });
});
