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
import {
  annotated,
  linesOf,
  walkedTo,
  type Line,
} from "../../src/exploration/model/walking/lines.ts";
import { nothing, type Entry } from "../../src/exploration/model/step.ts";
import type { CypherStep } from "../../src/exploration/model/steps/cypher.ts";
import { anEntry, generators } from "./a-step.ts";
import { allNodes, expansionOf, keyOf, kinds, overview, strengthen } from "./real-facts.ts";

const ids = overview.brought.nodes.map(({ id }) => id);
const spot = fc.record({ x: fc.integer(), y: fc.integer() });
const ranEntry: Entry<CypherStep> = {
  step: { kind: "cypher", drawn: null, text: "RETURN 1", params: {}, database: null },
  brought: nothing,
};

const aSeenEntry = anEntry.filter(({ step }) => kinds.get(step.kind)?.seen?.(step) !== false);

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
      arbitrary: fc.nat(80).map(
        (id): Act =>
          (log) =>
            walkedTo(kinds, log, id),
      ),
    },
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

const idsIn = (line: Line): number[] =>
  line.flatMap(({ entry, others }) => [entry.id, ...others.flatMap(idsIn)]);

describe("the log", () => {
  test("has something of every kind of step to be tried with", () => {
    expect(Object.keys(generators).toSorted()).toEqual([...kinds.keys()].toSorted());
  });

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

  test("loses nothing that was done, and tells each step once, whatever was done and undone", () => {
    fc.assert(
      fc.property(acts, (some) => {
        const log = some.reduce((now, act) => act(now), first);
        const all = Array.from({ length: log.count }, (_, at) => at + 1);
        expect(idsIn(linesOf(log)).toSorted((a, b) => a - b)).toEqual(all);
      }),
      { numRuns: 60 },
    );
  });

  test("stands at any step of any line as it stood when that was done", () => {
    fc.assert(
      fc.property(acts, fc.array(anEntry, { maxLength: 6 }), (some, last) => {
        const log = some.reduce((now, act) => act(now), first);
        const then = last.reduce((now, entry) => recorded(kinds, now, entry), log);
        const away = recorded(kinds, walkedTo(kinds, then, 1), strengthen("inherited"));
        const back = walkedTo(kinds, away, then.entries.at(-1)?.id ?? 0);
        expect(back.state).toEqual(then.state);
        expect(back.entries).toEqual(then.entries);
      }),
      { numRuns: 40 },
    );
  });

  test("takes a step back to exactly what was there, and brings it again", () => {
    fc.assert(
      fc.property(acts, aSeenEntry, (some, entry) => {
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

  test("can bring back nothing once another step is done, but for a run that drew nothing", () => {
    const back = undone(kinds, recorded(kinds, first, strengthen("inherited")));
    expect(canRedo(noted(kinds, back, ranEntry))).toBe(true);
    expect(canRedo(recorded(kinds, back, expansionOf("city:suzhou")))).toBe(false);
  });

  test("keeps what was taken back as a line of its own, which can be gone to and from", () => {
    const one = recorded(kinds, first, strengthen("inherited"));
    const other = recorded(kinds, undone(kinds, one), expansionOf("city:suzhou"));
    const [ground] = linesOf(other);
    expect(ground?.others.map(idsIn)).toEqual([[2]]);
    const back = walkedTo(kinds, other, 2);
    expect(back.state).toEqual(one.state);
    expect(linesOf(back)[0]?.others.map(idsIn)).toEqual([[3]]);
    expect(walkedTo(kinds, back, 3).state).toEqual(other.state);
  });

  test("brings the rest of a line again by redo, once it was gone back in", () => {
    const all = ["stated", "inherited", "stated"].map((each) => strengthen(each as "stated"));
    const log = all.reduce((now, entry) => recorded(kinds, now, entry), first);
    const back = walkedTo(kinds, log, 2);
    expect(back.entries).toHaveLength(2);
    expect(redone(kinds, redone(kinds, back)).entries).toEqual(log.entries);
  });

  test("stays as it is where nobody knows the step to go to", () => {
    expect(walkedTo(kinds, first, 77)).toBe(first);
  });

  test("keeps a note with its step, wherever that stands, and none that is empty", () => {
    const one = recorded(kinds, first, strengthen("inherited"));
    const back = annotated(undone(kinds, one), 2, " why ");
    expect(redone(kinds, back).entries.at(-1)?.note).toBe("why");
    expect(annotated(back, 2, " ").undone).toEqual(undone(kinds, one).undone);
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
