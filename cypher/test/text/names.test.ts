import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { quoted, unquoted, written } from "../../src/text/index.ts";

describe("a name", () => {
  it("is back again after it was written, whatever its letters", () => {
    assert(
      property(string({ unit: "binary", minLength: 1 }), (name) => {
        expect(unquoted(quoted(name))).toBe(name);
        expect(unquoted(written(name))).toBe(name);
      }),
    );
  });

  it("cannot end its own back-quotes by an escape that Neo4j resolves first", () => {
    const name = "A\\u0060) DETACH DELETE (n:`";
    const resolved = quoted(name).replaceAll(/\\u([0-9a-fA-F]{4})/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
    expect(resolved.slice(1, -1).replaceAll("``", "")).not.toContain("`");
  });

  it("keeps a backslash that begins no escape", () => {
    expect(quoted("a\\b")).toBe("`a\\b`");
  });
});
