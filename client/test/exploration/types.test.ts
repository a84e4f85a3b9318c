import { expect, test } from "vitest";
import { board } from "../../src/board/arrangement.ts";
import { clusterGroup } from "../../src/board/model/compose.ts";
import { labelRows, typeRows } from "../../src/exploration/model/legend.ts";
import { fold } from "../../src/exploration/model/log.ts";
import { nothing } from "../../src/exploration/model/step.ts";
import { labelGroup, typeGroup, visible } from "../../src/exploration/model/visible.ts";
import { firstScreen, keyOf, kinds, overview } from "./real-facts.ts";

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

test("the legend's numbers are what is drawn, beside how many there are with what is hidden", () => {
  const city = { step: { kind: "toggle", group: labelGroup("City") }, brought: nothing };
  const away = {
    step: { kind: "hide", away: true, of: [keyOf("mechanism:division-of-labour")] },
    brought: nothing,
  };
  const state = fold(kinds, [overview, city, away]);
  const seen = visible(state);
  const rows = labelRows(state, "en");
  const of = (label: string) => rows.find(({ group }) => group === labelGroup(label));
  expect(of("City")).toMatchObject({ drawn: 0, count: 37 });
  expect(of("Mechanism")).toMatchObject({ drawn: 19, count: 20 });
  expect(rows.reduce((sum, { drawn }) => sum + drawn, 0)).toBe(seen.nodes.size);
  const types = typeRows(state, "en");
  expect(types.reduce((sum, { drawn }) => sum + drawn, 0)).toBe(seen.relationships.size);
  expect(types.some(({ drawn, count }) => drawn < count)).toBe(true);
});

test("a cluster's number on the board is its ribbons that are drawn", () => {
  const hidden = {
    step: { kind: "hide", away: true, of: [keyOf("mechanism:division-of-labour")] },
    brought: nothing,
  };
  const off = {
    step: { kind: "toggle", group: clusterGroup(firstScreen(), "cluster:greater-bay-area") },
    brought: nothing,
  };
  const rows = board.legend(fold(kinds, [overview, hidden, off]), "en");
  expect(rows.find(({ name }) => name === "Greater Bay Area")).toMatchObject({
    drawn: 0,
    count: 8,
  });
  expect(rows.find(({ name }) => name === "Yangtze River Delta")).toMatchObject({
    drawn: 18,
    count: 19,
  });
});
