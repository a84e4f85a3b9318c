import type { Node } from "@chengmai/cypher/values";
import { expect, test } from "vitest";
import { blankNames, named } from "../../src/exploration/model/keys.ts";

const node = (id: string, key: string | null, properties: Node["properties"] = {}): Node => ({
  kind: "node",
  id,
  key,
  labels: ["Quay", "Berth"],
  properties,
});

test("a node is named by its key where it has one", () => {
  const { keys, ids } = named(blankNames, [node("4:1", "Quay:no:7")]);
  expect(keys.get("4:1")).toBe("Quay:no:7");
  expect(ids.get("Quay:no:7")).toBe("4:1");
});

test("without one it is named by labels and properties, in whatever order they come", () => {
  const one = named(blankNames, [node("1", null, { a: 1, b: { c: 2, d: 3 } })]);
  const again = named(blankNames, [
    { ...node("9", null, { b: { d: 3, c: 2 }, a: 1 }), labels: ["Berth", "Quay"] },
  ]);
  expect([...one.ids.keys()]).toEqual([...again.ids.keys()]);
});

test("of nodes that are alike in all each has a name of its own, and keeps it", () => {
  const alike = [node("1", null), node("2", null), node("3", null)];
  const names = named(named(blankNames, alike.slice(0, 2)), alike);
  expect(names.ids.size).toBe(3);
  expect(names.ids.get(names.keys.get("1") ?? "")).toBe("1");
});

test("a key means one node: another with the same one has a name of its own", () => {
  const { ids } = named(blankNames, [node("1", "Quay:no:7"), node("2", "Quay:no:7")]);
  expect([...ids.values()]).toEqual(["1", "2"]);
});
