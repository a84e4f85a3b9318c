import { expect, test } from "vitest";
import { whereFound } from "../../src/patterns/model/where-found.ts";

const groups = ["a", "b", "c"];
const of = (...names: string[]) => names.map((group) => ({ group }));

test("a shape of one group alone is found in that one, of all but one everywhere but there", () => {
  expect(whereFound(of("b"), groups)).toEqual({ where: "one", group: "b" });
  expect(whereFound(of("a", "c"), groups)).toEqual({ where: "but", group: "b" });
  expect(whereFound(of("a", "b", "c"), groups)).toEqual({ where: "some", group: null });
});

test("where there are too few groups nothing is said of the others", () => {
  expect(whereFound(of("a"), ["a"]).where).toBe("some");
  expect(whereFound(of("a"), ["a", "b"])).toEqual({ where: "one", group: "a" });
});
