import { describe, expect, it } from "vitest";
import { sources } from "./sources.ts";

const tests = sources().filter(({ path }) => path.startsWith("server/test/"));
const empties = (text: string): boolean => text.includes('text: "MATCH (n) DETACH DELETE n"');
const emptying = new Set(
  tests.filter(({ text }) => empties(text)).map(({ path }) => path.split("/").at(-1) ?? ""),
);
const named = (imports: readonly string[]): string[] =>
  imports.map((each) => each.split("/").at(-1) ?? "");

describe("the Neo4j that all suites share", () => {
  it("is emptied by none: who empties a graph has the foreign one", () => {
    expect(emptying.size).toBeGreaterThan(2);
    const wrong = tests.filter(
      ({ path, text, imports }) =>
        !path.startsWith("server/test/foreign/") &&
        imports.some((each) => each.endsWith("seed/engines.ts")) &&
        (empties(text) || named(imports).some((each) => emptying.has(each))),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});
