import { expect, test } from "vitest";
import { byValue } from "../../src/exploration/shaping/deriving/by-value.ts";
import { givenIn } from "../../src/shelf/given.ts";
import { iconUri } from "../../src/ui/palette.ts";
import { differ } from "../../src/values/differing/differ.ts";
import { node, param } from "../make.ts";

const names = ["constructor", "toString", "valueOf", "hasOwnProperty"];

test.each(names)("a label, a property or a parameter may be called %s", (name) => {
  expect(decodeURIComponent(iconUri(name, "#000"))).not.toContain("native code");
  const [bare, has] = [node("A", "a"), { ...node("A", "b"), properties: { [name]: "x" } }];
  expect(differ(bare, bare)).toBe(false);
  expect(differ(bare, { ...bare, properties: { ...bare.properties, [name]: null } })).toBe(true);
  const nodes = new Map([bare, has].map((each) => [each.id, each]));
  const found = byValue({ nodes }, { make: "nodes", label: null, property: name });
  expect(found.map(({ value, nodes: own }) => [value, own.length])).toEqual([["x", 1]]);
  const about = { say: () => "", language: "en" as const };
  expect(givenIn([param(name, "string")], {}, () => undefined, about)).toEqual([]);
});
