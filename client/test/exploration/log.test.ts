import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boardSteps } from "../../src/board/model/steps.ts";
import { createExploration } from "../../src/exploration/model/exploration.ts";
import {
  canRedo,
  canUndo,
  emptyLog,
  fold,
  noted,
  recorded,
  redone,
  settled,
  undone,
  type Log,
} from "../../src/exploration/model/log.ts";
import { nothing, type Entry } from "../../src/exploration/model/step.ts";
import type { CypherStep } from "../../src/exploration/model/steps/cypher.ts";
import type { MoveStep } from "../../src/exploration/model/steps/move.ts";
import type { ToggleStep } from "../../src/exploration/model/steps/toggle.ts";
import { allNodes, expansionOf, keyOf, kinds, overview, strengthen } from "./real-facts.ts";

const ids = overview.brought.nodes.map(({ id }) => id);
const spot = fc.record({ x: fc.integer(), y: fc.integer() });
const ranEntry: Entry<CypherStep> = {
  step: { kind: "cypher", drawn: null, text: "RETURN 1", params: {}, database: null },
  brought: nothing,
};
const drawnEntry = (drawn: "add" | "replace", id: string): Entry<CypherStep> => ({
  step: { kind: "cypher", drawn, text: "MATCH (n) RETURN n", params: {}, database: null },
  brought: { nodes: allNodes.filter((node) => node.id === id), relationships: [] },
});

const anEntry: fc.Arbitrary<Entry> = fc.oneof(
  fc.constantFrom(...ids).map((id): Entry => expansionOf(id)),
  fc.constantFrom("stated" as const, "inherited" as const).map(strengthen),
  fc
    .constantFrom("label:City", "label:Policy")
    .map((group): Entry<ToggleStep> => ({ step: { kind: "toggle", group }, brought: nothing })),
  fc.tuple(fc.constantFrom(...ids), spot).map(([id, to]): Entry<MoveStep> => ({
    step: { kind: "move", to: { [keyOf(id)]: to } },
    brought: nothing,
  })),
  fc
    .tuple(fc.constantFrom("add" as const, "replace" as const), fc.constantFrom(...ids))
    .map(([drawn, id]) => drawnEntry(drawn, id)),
);

type Act = (log: Log) => Log;
const acts: fc.Arbitrary<Act[]> = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: anEntry.map(
        (entry): Act =>
          (log) =>
            recorded(kinds, log, entry),
      ),
    },
    { weight: 1, arbitrary: fc.constant<Act>((log) => noted(kinds, log, ranEntry)) },
    { weight: 3, arbitrary: fc.constant<Act>((log) => undone(kinds, log)) },
    { weight: 2, arbitrary: fc.constant<Act>((log) => redone(kinds, log)) },
    {
      weight: 2,
      arbitrary: fc.tuple(fc.constantFrom(...ids), spot).map(
        ([id, at]): Act =>
          (log) =>
            settled(log, new Map([[keyOf(id), at]])),
      ),
    },
  ),
  { maxLength: 60 },
);

const first = recorded(kinds, emptyLog, overview);

describe("the log", () => {
  test("has step by step what all its entries add up to, whatever was done and undone", () => {
    fc.assert(
      fc.property(acts, (some) => {
        const log = some.reduce((now, act) => act(now), first);
        expect(log.state).toEqual(fold(kinds, log.entries));
        for (const [at, state] of log.snapshots)
          expect(state).toEqual(fold(kinds, log.entries.slice(0, at)));
      }),
      { numRuns: 60 },
    );
  });

  test("takes a step back to exactly what was there, and brings it again", () => {
    fc.assert(
      fc.property(acts, anEntry, (some, entry) => {
        const before = some.reduce((now, act) => act(now), first);
        const after = recorded(kinds, before, entry);
        const back = undone(kinds, after);
        expect(back.state).toEqual(before.state);
        expect(back.entries).toEqual(before.entries);
        expect(redone(kinds, back).state).toEqual(after.state);
      }),
      { numRuns: 60 },
    );
  });

  test("has steps that are JSON, and no id of the engine in them", () => {
    fc.assert(
      fc.property(anEntry, ({ step }) => {
        expect(JSON.parse(JSON.stringify(step))).toEqual(step);
      }),
    );
    const nodes = allNodes.map((node) => ({ ...node, id: `4:session:${node.id}` }));
    const exploration = createExploration(boardSteps);
    exploration.record({ ...overview, brought: { nodes, relationships: [] } });
    exploration.record(expansionOf("city:suzhou"));
    const said = exploration.log.getState().entries.map(({ step }) => step);
    expect(JSON.stringify(said)).not.toContain("4:session");
  });

  test("stops at the ground the exploration stands on", () => {
    expect(canUndo(kinds, first)).toBe(false);
    expect(undone(kinds, first)).toBe(first);
  });

  test("passes over runs that drew nothing, and brings them back with the step they followed", () => {
    const grown = expansionOf("city:suzhou");
    const shown = strengthen("inherited");
    const log = recorded(kinds, noted(kinds, recorded(kinds, first, grown), ranEntry), shown);
    const back = undone(kinds, undone(kinds, log));
    expect(back.state).toEqual(first.state);
    expect(redone(kinds, redone(kinds, back)).entries).toEqual(log.entries);
  });

  test("forgets what was taken back once another step is done, but not for a run that drew nothing", () => {
    const back = undone(kinds, recorded(kinds, first, strengthen("inherited")));
    expect(canRedo(noted(kinds, back, ranEntry))).toBe(true);
    expect(canRedo(recorded(kinds, back, expansionOf("city:suzhou")))).toBe(false);
  });

  test("keeps where nodes came to stand with the step that brought them", () => {
    const grown = settled(
      recorded(kinds, first, expansionOf("city:suzhou")),
      new Map([[keyOf("city:suzhou"), { x: 3, y: 4 }]]),
    );
    const again = redone(kinds, undone(kinds, grown));
    expect(again.state.spots.get(keyOf("city:suzhou"))).toEqual({ x: 3, y: 4 });
    expect(undone(kinds, grown).state.spots.size).toBe(0);
  });
});
