import { describe, expect, test } from "vitest";
import { createExploration } from "../../src/exploration/model/exploration.ts";
import { listsOf } from "../../src/exploration/model/reshaping/find-same.ts";
import {
  bundle,
  derive,
  group,
  leaveOut,
  merge,
  unfold,
} from "../../src/exploration/model/reshaping/shape-by.ts";
import type { State } from "../../src/exploration/model/state.ts";
import { madeIn, visible } from "../../src/exploration/model/visible.ts";
import { communitiesOf } from "../../src/exploration/shaping/communities.ts";
import { mostJoined } from "../../src/exploration/shaping/shape.ts";
import { begun, keyed, keysIn, node, nodes, people, relationships, seenIn, tie } from "./clubs.ts";

const renamed = <Thing>(thing: Thing): Thing =>
  JSON.parse(JSON.stringify(thing).replaceAll(":session:", ":other:")) as Thing;

const pictured = (state: State) => [
  keysIn(state),
  [...state.relationships.values()].map(({ from, type, to }) => [
    state.keys.get(from),
    type,
    state.keys.get(to),
  ]),
  state.spots,
];
describe("a shaped picture", () => {
  test("is the same in another session of the engine, by steps that name no id of it", async () => {
    const exploration = begun();
    derive(exploration, { make: "nodes", label: null, property: "town" }, true);
    merge(exploration, [keyed(["cy", "dee"])], true);
    leaveOut(exploration, ["Club:name:chess"], true);
    group(exploration, { by: "community", of: await communitiesOf(seenIn(exploration)) }, true);
    group(exploration, { by: "chosen", of: keyed(["ann", "bob"]) });
    bundle(exploration, null, true);
    const { entries } = exploration.log.getState();
    expect(JSON.stringify(entries.map(({ step }) => step))).not.toContain("session");
    const again = createExploration();
    for (const entry of entries)
      again.record({ ...entry, step: renamed(entry.step), brought: renamed(entry.brought) });
    expect(pictured(seenIn(again))).toEqual(pictured(seenIn(exploration)));
  });
});

describe("what is left out", () => {
  test("joins its neighbours by what stands for the ways through it, and comes back by it", () => {
    const exploration = begun();
    leaveOut(exploration, ["Club:name:chess", "Club:name:go"], true);
    const seen = seenIn(exploration);
    expect(keysIn(seen)).toEqual(keyed(people));
    const through = [...madeIn(exploration.log.getState().state)].flatMap(([id, own]) =>
      own.kind === "through" ? [{ id, own }] : [],
    );
    expect(through.map(({ own }) => own.ways[0]?.nodes.map(({ id }) => id))).toEqual([
      ["4:session:ann", "4:session:chess", "4:session:bob"],
      ["4:session:ann", "4:session:go", "4:session:cy"],
    ]);
    expect(unfold(exploration, through[0]?.id ?? "")).toBe(true);
    expect(keysIn(seenIn(exploration))).toContain("Club:name:chess");
  });

  test("counts several ways between two, and runs forth only where all of them do", () => {
    const exploration = begun(
      [node("x", "Stop"), node("y", "Stop")],
      [tie("cy", "TO", "x"), tie("x", "TO", "dee"), tie("cy", "TO", "y"), tie("y", "TO", "dee")],
    );
    leaveOut(exploration, ["Stop:name:x", "Stop:name:y"], true);
    const found = [...seenIn(exploration).relationships.values()].find(({ id }) =>
      id.startsWith("~through"),
    );
    expect(found).toMatchObject({
      from: "4:session:cy",
      to: "4:session:dee",
      properties: { count: 2 },
    });
    expect(madeIn(exploration.log.getState().state).get(found?.id ?? "")).toMatchObject({
      both: false,
    });
  });

  test("leads through several in a row", () => {
    const exploration = begun(
      [node("x", "Stop"), node("y", "Stop")],
      [tie("cy", "TO", "x"), tie("x", "TO", "y"), tie("y", "TO", "dee")],
    );
    leaveOut(exploration, ["Stop:name:x", "Stop:name:y"], true);
    const [way] = [...madeIn(exploration.log.getState().state).values()].flatMap((own) =>
      own.kind === "through" ? own.ways : [],
    );
    expect(way?.nodes).toHaveLength(4);
  });

  test("stays where too many neighbours would be joined", () => {
    const many = Array.from({ length: mostJoined + 1 }, (_, at) => node(`n${at}`, "Leaf"));
    const exploration = begun(
      many,
      many.map((_, at) => tie(`n${at}`, "IN", "chess")),
    );
    leaveOut(exploration, ["Club:name:chess"], true);
    expect(keysIn(seenIn(exploration))).toContain("Club:name:chess");
  });
});

describe("parallel relationships", () => {
  test("are one with its count, headless where they run either way, and open by themselves", () => {
    const exploration = begun();
    bundle(exploration, null, true);
    const seen = seenIn(exploration);
    const [one] = [...seen.relationships.values()].filter(({ id }) => id.startsWith("~pair"));
    expect(one).toMatchObject({ type: "PAID", properties: { count: 3 } });
    expect(madeIn(exploration.log.getState().state).get(one?.id ?? "")).toMatchObject({
      both: true,
      derived: false,
    });
    expect(seen.relationships.size).toBe(relationships.length - 2);
    unfold(exploration, one?.id ?? "");
    expect(seenIn(exploration).relationships.size).toBe(relationships.length);
  });
});

describe("what is the same", () => {
  test("is one list of all that were ticked with each other", () => {
    const lists = listsOf([
      ["a", "b"],
      ["c", "d"],
      ["b", "c"],
      ["a", "d"],
      ["e", "f"],
    ]);
    expect(lists.map((list) => list.toSorted())).toEqual([
      ["a", "b", "c", "d"],
      ["e", "f"],
    ]);
  });

  test("is one node with all spellings, relationships and properties; conflicts are told", () => {
    const exploration = begun();
    merge(exploration, [keyed(["cy", "dee"])], true);
    const { state } = exploration.log.getState();
    const seen = visible(state);
    const [id = ""] = [...seen.nodes.keys()].filter((own) => own.startsWith("~same"));
    const own = madeIn(state).get(id);
    expect(own?.kind === "same" && [...own.conflicts]).toEqual([
      ["name", ["cy", "dee"]],
      ["age", [22, 23]],
    ]);
    const touched = [...seen.relationships.values()].filter(
      ({ from, to }) => from === id || to === id,
    );
    expect(touched.map(({ type }) => type)).toEqual(["IN", "KNOWS"]);
    merge(exploration, [keyed(["cy", "dee"])], false);
    expect(seenIn(exploration).nodes.size).toBe(nodes.length);
  });
});
