import { expect, test } from "vitest";
import { described, describedIn, type Description } from "../src/naming/described.ts";

test.each(["Quay:id:one", "=Quay", "=Quay{broken", "={}x", "=Quay[1]", ""])(
  "%j describes nothing",
  (key) => expect(describedIn(key)).toBeNull(),
);

test.each<[string, Description]>([
  ["a plain node", { labels: ["Quay"], properties: { name: "one", at: 2 } }],
  ["one of several labels", { labels: ["A", "B"], properties: { name: "}#2" } }],
  ["one of a label that holds a bracket", { labels: ["A{B", "C"], properties: { x: null } }],
  ["one without label or property", { labels: [], properties: {} }],
  ["a list and a date", { labels: ["D"], properties: { l: [1, "x"], d: { kind: "date" } } }],
])("the key of %s is read as what it was made of, by whatever number it is a twin", (_, own) => {
  const key = described(own);
  expect(describedIn(key)).toEqual(own);
  expect(describedIn(`${key}#12`)).toEqual(own);
});
