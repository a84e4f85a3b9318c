import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boardSteps } from "../../src/board/model/steps.ts";
import { choosingActs } from "../../src/exploration/acts/choosing.ts";
import { explorationActs } from "../../src/exploration/acts/index.ts";
import { shrinkingActs } from "../../src/exploration/acts/shrinking.ts";
import { move } from "../../src/exploration/model/acts.ts";
import { createExploration, type Exploration } from "../../src/exploration/model/exploration.ts";
import { fold } from "../../src/exploration/model/log.ts";
import type { State } from "../../src/exploration/model/state.ts";
import { visible } from "../../src/exploration/model/visible.ts";
import { generators } from "./a-step.ts";
import { expansionOf, kinds, overview } from "./real-facts.ts";
import { byKey, inSession } from "./sessions.ts";

/** The acts that are a step at once, and ask nothing. */
const stepActs = [...choosingActs, ...shrinkingActs];

const act = (exploration: Exploration, id: string): void => {
  const own = explorationActs.find((each) => each.id === id);
  if (own === undefined) throw new Error(`No act is called ${id}.`);
  expect(own.when(exploration)).toBe(true);
  own.run(exploration);
};

const [suzhou, session] = ["s1:city:suzhou", "s1"];

function begun(): Exploration {
  const exploration = createExploration(boardSteps);
  exploration.record(inSession(overview, session));
  exploration.record(inSession(expansionOf("city:suzhou"), session));
  return exploration;
}

const stateOf = ({ log }: Exploration): State => log.getState().state;
const chosenOf = ({ looking }: Exploration) => looking.getState().chosen;

describe("what can be done with what is chosen", () => {
  test("is offered only where there is something that it could be done to", () => {
    const exploration = createExploration();
    expect(explorationActs.filter(({ when }) => when(exploration))).toEqual([]);
    const own = begun();
    const offered = stepActs.filter(({ when }) => when(own)).map(({ id }) => id);
    expect(offered).toEqual(["choose.all", "choose.inverted"]);
  });

  test("has ids and keys that no other act has", () => {
    const ids = explorationActs.map(({ id }) => id);
    const keys = explorationActs.flatMap((own) => own.keys);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test.each(stepActs.map(({ id }) => id))(
    "%s names no id of the engine, is JSON, and undo takes exactly it back",
    (id) => {
      const exploration = begun();
      move(exploration, new Map([[suzhou, { x: 1, y: 2 }]]));
      exploration.looking.choose([suzhou]);
      if (id === "hide.show") act(exploration, "hide");
      if (id === "pin") act(exploration, "unpin");
      const before = exploration.log.getState();
      const chosen = chosenOf(exploration);
      act(exploration, id);
      const { entries } = exploration.log.getState();
      const step = entries.at(-1)?.step;
      expect(entries).toHaveLength(before.entries.length + 1);
      expect(JSON.stringify(step)).not.toContain(`${session}:`);
      expect(JSON.parse(JSON.stringify(step))).toEqual(step);
      exploration.undo();
      expect(stateOf(exploration)).toEqual(before.state);
      if (id !== "hide.show") expect(chosenOf(exploration)).toEqual(chosen);
    },
  );

  test("hides nodes, counts them, and shows them again", () => {
    const exploration = begun();
    exploration.looking.choose([suzhou]);
    act(exploration, "hide");
    expect(visible(stateOf(exploration)).nodes.has(suzhou)).toBe(false);
    expect(stateOf(exploration).nodes.has(suzhou)).toBe(true);
    expect(stateOf(exploration).away.size).toBe(1);
    expect(chosenOf(exploration)).toEqual([]);
    act(exploration, "hide.show");
    expect(visible(stateOf(exploration)).nodes.has(suzhou)).toBe(true);
  });

  test("collapses what an expansion brought, and nothing that was there before", () => {
    const exploration = createExploration(boardSteps);
    exploration.record(inSession(overview, session));
    const before = [...stateOf(exploration).nodes.keys()];
    exploration.record(inSession(expansionOf("city:suzhou"), session));
    expect(stateOf(exploration).nodes.size).toBeGreaterThan(before.length);
    exploration.looking.choose([suzhou]);
    act(exploration, "collapse.brought");
    expect([...stateOf(exploration).nodes.keys()]).toEqual(before);
  });

  test("collapses only those neighbours that nothing else is joined to", () => {
    const exploration = begun();
    exploration.looking.choose([suzhou]);
    act(exploration, "collapse.own");
    const { nodes, relationships } = stateOf(exploration);
    expect(nodes.has(suzhou)).toBe(true);
    const near = [...relationships.values()].flatMap(({ from, to }) =>
      from === suzhou ? [to] : to === suzhou ? [from] : [],
    );
    for (const id of near)
      expect(
        [...relationships.values()].some(
          ({ from, to }) => (from === id && to !== suzhou) || (to === id && from !== suzhou),
        ),
      ).toBe(true);
  });

  test("keeps only what is chosen, and what joins that", () => {
    const exploration = begun();
    exploration.looking.choose([suzhou]);
    act(exploration, "keep");
    expect([...stateOf(exploration).nodes.keys()]).toEqual([suzhou]);
    expect(stateOf(exploration).relationships.size).toBe(0);
  });

  test("brings back what was chosen before by undo, and what is chosen since by redo", () => {
    const exploration = begun();
    exploration.looking.choose([suzhou]);
    act(exploration, "choose.neighbours");
    const since = chosenOf(exploration);
    expect(since.length).toBeGreaterThan(1);
    exploration.undo();
    expect(chosenOf(exploration)).toEqual([suzhou]);
    exploration.redo();
    expect(chosenOf(exploration)).toEqual(since);
  });

  test.each(["hide", "dismiss"])(
    "is chosen again when %s is undone, with the others that were chosen, and let go of by redo",
    (id) => {
      const exploration = begun();
      const [other = ""] = [...stateOf(exploration).nodes.keys()].filter((own) => own !== suzhou);
      exploration.looking.choose([suzhou, other]);
      act(exploration, id);
      expect(chosenOf(exploration)).toEqual([]);
      exploration.undo();
      expect(chosenOf(exploration)).toEqual([suzhou, other]);
      exploration.redo();
      expect(chosenOf(exploration)).toEqual([]);
      exploration.undo();
      const [another = ""] = [...stateOf(exploration).nodes.keys()].toReversed();
      exploration.looking.choose([other, another]);
      exploration.redo();
      expect(chosenOf(exploration)).toEqual([another]);
    },
  );

  test("stays what the reader chose since where the undone step had let go of nothing", () => {
    const exploration = begun();
    move(exploration, new Map([[suzhou, { x: 1, y: 2 }]]));
    exploration.looking.choose([suzhou]);
    act(exploration, "unpin");
    const [other = ""] = [...stateOf(exploration).nodes.keys()].filter((own) => own !== suzhou);
    exploration.looking.choose([other]);
    exploration.undo();
    expect(chosenOf(exploration)).toEqual([other]);
  });

  test("inverts twice to what it was", () => {
    const exploration = begun();
    exploration.looking.choose([suzhou]);
    act(exploration, "choose.inverted");
    expect(chosenOf(exploration)).not.toContain(suzhou);
    act(exploration, "choose.inverted");
    expect(chosenOf(exploration)).toEqual([suzhou]);
  });
});

describe("steps", () => {
  test.each(Object.keys(generators))(
    "of the kind %s show the same by key on an engine with other ids",
    (kind) => {
      const own = generators[kind] ?? fc.constant(overview);
      const others = fc.array(fc.oneof(...Object.values(generators)), { maxLength: 8 });
      fc.assert(
        fc.property(others, own, others, (before, entry, after) => {
          const all = [overview, ...before, entry, ...after];
          const shown = (name: string) =>
            byKey(
              fold(
                kinds,
                all.map((each) => inSession(each, name)),
              ),
            );
          expect(shown("s2")).toEqual(shown("s1"));
        }),
        { numRuns: 6 },
      );
    },
  );
});
