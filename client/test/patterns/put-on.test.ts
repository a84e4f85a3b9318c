import { describe, expect, it } from "vitest";
import { createExploration } from "../../src/exploration/model/exploration.ts";
import { beginningWith } from "../../src/patterns/model/put-on.ts";
import { patternSteps } from "../../src/patterns/model/steps.ts";
import { node, relationship } from "../make.ts";
import type { OverviewFound } from "../../src/exploration/model/steps/overview.ts";

describe("what a pattern rests on", () => {
  it("begins an exploration of the same database that has nothing else, and cannot be undone", async () => {
    const [shop, book, other] = [node("Shop", "1"), node("Book", "2"), node("Book", "3")];
    const sells = relationship(shop, "SELLS", book);
    const one = createExploration(patternSteps);
    const found: OverviewFound = { database: "foreign", labels: ["Book", "Shop"] };
    one.record({
      step: { kind: "overview" },
      brought: { nodes: [other], relationships: [] },
      found,
    });
    const proven = { nodes: [shop, book], relationships: [sells], claims: [], tied: 1, asked: [] };
    const another = createExploration(patternSteps, beginningWith(one, "Shop × Book", proven));
    expect(await another.begin()).toBe(true);
    another.undo();
    const { state, entries } = another.log.getState();
    expect([...state.nodes.keys()]).toEqual([shop.id, book.id]);
    expect([...state.relationships.keys()]).toEqual([sells.id]);
    expect(state).toMatchObject({ database: "foreign", labels: ["Book", "Shop"] });
    expect(entries.map(({ step }) => step)).toMatchObject([
      { kind: "pattern", title: "Shop × Book", alone: true, of: [shop.key, book.key] },
    ]);
    expect(one.log.getState().state.nodes.size).toBe(1);
  });
});
