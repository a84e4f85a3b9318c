import { describe, expect, it } from "vitest";
import { keepKeys, type UniqueProperty } from "../../../src/graph/neo4j/unique-keys.ts";

describe("the keys of a database", () => {
  it("that were asked for anew are kept when what was asked before fails", async () => {
    const asked: ((error: Error) => void)[] = [];
    const keys = keepKeys(() => new Promise<UniqueProperty[]>((_, reject) => asked.push(reject)));
    const first = keys.of("neo4j");
    keys.forget();
    const second = keys.of("neo4j");
    asked[0]?.(new Error("gone"));
    await expect(first).rejects.toThrow("gone");
    expect(keys.of("neo4j")).toBe(second);
    expect(asked).toHaveLength(2);
  });

  it("are asked for again after a failure", async () => {
    let times = 0;
    const keys = keepKeys(async () => {
      times += 1;
      if (times === 1) throw new Error("gone");
      return [{ label: "City", property: "id" }];
    });
    await expect(keys.of("neo4j")).rejects.toThrow("gone");
    const find = await keys.of("neo4j");
    expect(find(["City"], { id: "a" })).toBe("City:id:a");
  });
});
