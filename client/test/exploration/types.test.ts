import { expect, test } from "vitest";
import { typeRows } from "../../src/exploration/model/legend.ts";
import { fold } from "../../src/exploration/model/log.ts";
import { nothing } from "../../src/exploration/model/step.ts";
import { typeGroup, visible } from "../../src/exploration/model/visible.ts";
import { kinds, overview } from "./real-facts.ts";

const toggle = { step: { kind: "toggle", group: typeGroup("APPLIES") }, brought: nothing };

test("the legend names each type with how many there are, the most frequent first", () => {
  const rows = typeRows(fold(kinds, [overview]), "en");
  expect(rows.map(({ group }) => group).toSorted()).toEqual(
    ["APPLIES", "MEMBER_OF", "PART_OF", "TAKES_PART_IN"].map(typeGroup),
  );
  expect(rows.map(({ count }) => count)).toEqual(
    rows.map(({ count }) => count).toSorted((a, b) => b - a),
  );
});

test("a type that is switched off takes its relationships off the picture, and no node", () => {
  const before = fold(kinds, [overview]);
  const after = visible(fold(kinds, [overview, toggle]));
  expect(after.nodes.size).toBe(before.nodes.size);
  expect([...after.relationships.values()].some(({ type }) => type === "APPLIES")).toBe(false);
  expect(after.relationships.size).toBeGreaterThan(0);
  expect(visible(fold(kinds, [overview, toggle, toggle])).relationships.size).toBe(
    before.relationships.size,
  );
});
