import { describe, expect, test } from "vitest";
import { fitsBoard, strengthOf } from "../../src/board/model/part.ts";
import { fold } from "../../src/exploration/model/log.ts";
import { blank, type State } from "../../src/exploration/model/state.ts";
import { nothing, type Entry } from "../../src/exploration/model/step.ts";
import type { ShowStep } from "../../src/exploration/model/steps/show.ts";
import type { ToggleStep } from "../../src/exploration/model/steps/toggle.ts";
import { expansionOf, kinds, overview, strengthen } from "./real-facts.ts";

const dangling = ({ nodes, relationships }: State) =>
  [...relationships.values()].filter(({ from, to }) => !nodes.has(from) || !nodes.has(to));

const renumbered = <Thing extends object>(thing: Thing): Thing =>
  JSON.parse(JSON.stringify(thing).replaceAll('"city:suzhou"', '"4:x:7"')) as Thing;

describe("the fold of the log", () => {
  test("nothing adds up to a blank exploration", () => {
    expect(fold(kinds, [])).toEqual(blank);
  });

  test("a step of a kind that nobody brought is refused by name", () => {
    const unknown = { step: { kind: "teleport" }, brought: nothing };
    expect(() => fold(kinds, [unknown])).toThrow("teleport");
  });

  test("no relationship hangs in the air, whatever was brought", () => {
    const [first, ...others] = overview.brought.nodes;
    const torn = { ...overview, brought: { ...overview.brought, nodes: others } };
    expect(first).toBeDefined();
    expect(dangling(fold(kinds, [torn]))).toEqual([]);
    expect(dangling(fold(kinds, [overview, expansionOf("city:suzhou")]))).toEqual([]);
  });

  test("what an expansion brought knows where it came from; what was there before does not", () => {
    const { origins, nodes } = fold(kinds, [overview, expansionOf("city:suzhou")]);
    expect(origins.size).toBeGreaterThan(0);
    expect([...new Set(origins.values())]).toEqual(["city:suzhou"]);
    expect(overview.brought.nodes.filter(({ id }) => origins.has(id))).toEqual([]);
    expect([...origins.keys()].every((id) => nodes.has(id))).toBe(true);
  });

  test("the board is for the built-in graph, whatever labels another database has", () => {
    expect(fitsBoard(fold(kinds, [overview]))).toBe(true);
    const foreign = { ...overview, found: { database: "foreign", labels: ["Mechanism"] } };
    expect(fitsBoard(fold(kinds, [foreign]))).toBe(false);
  });

  test("what a question drew replaces the picture and keeps the strength", () => {
    const city = overview.brought.nodes.find(({ labels }) => labels.includes("City"));
    const shown: Entry<ShowStep> = {
      step: { kind: "show", query: "q", params: {} },
      brought: { nodes: city === undefined ? [] : [city], relationships: [] },
    };
    const state = fold(kinds, [overview, strengthen("inherited"), shown]);
    expect([...state.nodes.keys()]).toEqual([city?.id]);
    expect(strengthOf(state)).toBe("inherited");
    expect(fitsBoard(state)).toBe(false);
  });

  test("a legend's row switched twice is as it was", () => {
    const toggle: Entry<ToggleStep> = {
      step: { kind: "toggle", group: "label:City" },
      brought: nothing,
    };
    expect(fold(kinds, [overview, toggle]).hidden).toEqual(new Set(["label:City"]));
    expect(fold(kinds, [overview, toggle, toggle])).toEqual(fold(kinds, [overview]));
  });

  test("an expansion is of the same node, whatever its id is this time", () => {
    const again = { ...expansionOf("city:suzhou") };
    const other = [overview, again].map((entry) => ({
      ...entry,
      brought: renumbered(entry.brought),
    }));
    // The property that is the key keeps its value.
    for (const { brought } of other)
      for (const node of brought.nodes)
        if (node.id === "4:x:7") node.properties["id"] = "city:suzhou";
    const state = fold(kinds, other);
    expect(new Set(state.origins.values())).toEqual(new Set(["4:x:7"]));
  });
});
