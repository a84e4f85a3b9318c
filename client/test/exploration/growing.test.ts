import { expect, test } from "vitest";
import { explorationActs } from "../../src/exploration/acts/index.ts";
import { createExploration } from "../../src/exploration/model/exploration.ts";
import { fold } from "../../src/exploration/model/log.ts";
import type { Entry } from "../../src/exploration/model/step.ts";
import { toldApart } from "../../src/exploration/view/growing/told-apart.ts";
import { pathsIn } from "../../src/exploration/model/steps/paths.ts";
import { conditionOf, operatorsFor } from "../../src/values/fields/condition.ts";
import { node } from "../make.ts";
import { expansionOf, keyOf, kinds, overview } from "./real-facts.ts";

const { brought } = expansionOf("city:suzhou");
const of = ["city:suzhou", "city:shanghai", "city:nanjing"].map(keyOf);
const found = {
  paths: [{ nodes: of.slice(0, 2), types: ["COOPERATES_WITH"], weight: null }],
  truncated: false,
};

const entries: readonly (readonly [string, Entry])[] = [
  ["relate", { step: { kind: "relate", of, with: null } as never, brought }],
  ["common", { step: { kind: "common", of, atLeast: 2, types: null, limit: 9 } as never, brought }],
  ["steiner", { step: { kind: "steiner", of, types: null, maxHops: 6 } as never, brought }],
  [
    "paths",
    { step: { kind: "paths", from: of[0], to: { label: "City" } } as never, brought, found },
  ],
];

test.each(entries)("%s brings what was answered, and is the same once read again", (_, entry) => {
  const state = fold(kinds, [overview, entry]);
  for (const { id } of brought.nodes) expect(state.nodes.has(id)).toBe(true);
  const again = JSON.parse(JSON.stringify(entry)) as Entry;
  expect(fold(kinds, [overview, again])).toEqual(state);
});

test("the paths that were found stay until the ground is another", () => {
  const [, entry] = entries.at(-1) ?? [];
  const after = entry === undefined ? [] : [overview, entry];
  expect(pathsIn(fold(kinds, after))).toEqual(found);
  expect(pathsIn(fold(kinds, [...after, overview]))).toBeNull();
});

const typed = (text: string) => ({ property: "p", op: "=" as const, text });

test("a condition is held against the kind of its property", () => {
  expect(conditionOf(typed("x"), "Integer")).toBeNull();
  expect(conditionOf(typed(""), "Float")).toBeNull();
  expect(conditionOf(typed("maybe"), "Boolean")).toBeNull();
  expect(conditionOf(typed("7"), "Integer")).toEqual({ property: "p", op: "=", value: 7 });
  expect(conditionOf(typed("7"), "String")).toEqual({ property: "p", op: "=", value: "7" });
  expect(conditionOf(typed("2020-01-01"), "Date")).toMatchObject({ value: { kind: "date" } });
  expect(operatorsFor("string[]")).toEqual(["exists"]);
  expect(operatorsFor("Boolean")).not.toContain("<");
  expect(operatorsFor("String")).toContain("contains");
  expect(operatorsFor("LocalDateTime")).toContain(">=");
});

test("nothing is offered that would be asked of a node that a query made, and beside others it is left out", () => {
  const exploration = createExploration();
  const [made, real] = [
    { ...node("Quay", "made"), id: "-1" },
    { ...node("Quay", "real"), id: "7" },
  ];
  const offered = (...ids: string[]) => {
    exploration.looking.choose(ids);
    return explorationActs.flatMap(({ id, when }) =>
      id.startsWith("grow.") && when(exploration) ? [id] : [],
    );
  };
  const step = { kind: "show", query: "made/up", params: {} };
  exploration.record({ step, brought: { nodes: [made], relationships: [] } });
  expect(offered("-1")).toEqual([]);
  exploration.record({ step, brought: { nodes: [made, real], relationships: [] } });
  expect(offered("-1")).toEqual(["grow.ring"]);
  expect(offered("-1", "7")).toEqual(offered("7"));
  expect(offered("7")).toContain("grow.expand");
  // Of the two only the one that is in the database is asked about.
  explorationActs.find(({ id }) => id === "grow.ring")?.run(exploration);
  expect(exploration.log.getState().asking[0]?.step).toMatchObject({ of: [real.key] });
});

const path = (nodes: string, ...types: string[]) => ({ nodes: [...nodes], types, weight: null });

test("paths through the same nodes are told apart by where they go by another type, else by their number", () => {
  const apart = toldApart([
    path("abc", "KNOWS", "OWNS"),
    path("abc", "KNOWS", "SELLS"),
    path("abc", "KNOWS", "SELLS"),
    path("adc", "KNOWS", "OWNS"),
  ]);
  expect(apart.map((own) => [own.hops, own.nth, own.of])).toEqual([
    [[null, "OWNS"], 1, 1],
    [[null, "SELLS"], 1, 2],
    [[null, "SELLS"], 2, 2],
    [[null, null], 1, 1],
  ]);
});
