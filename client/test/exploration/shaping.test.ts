import { describe, expect, test } from "vitest";
import { createExploration } from "../../src/exploration/model/exploration.ts";
import { listsOf } from "../../src/exploration/model/reshaping/find-same.ts";
import { placesFor } from "../../src/exploration/model/reshaping/put.ts";
import {
  bundle,
  derive,
  fold,
  group,
  leaveOut,
  merge,
  unfold,
  ungroup,
} from "../../src/exploration/model/reshaping/shape-by.ts";
import { spotOf, type State } from "../../src/exploration/model/state.ts";
import type { BringStep } from "../../src/exploration/model/steps/bring.ts";
import { madeIn, standFor, visible } from "../../src/exploration/model/visible.ts";
import { communitiesOf } from "../../src/exploration/shaping/communities.ts";
import { mostJoined } from "../../src/exploration/shaping/shape.ts";
import { begun, node, nodes, people, relationships, seenIn, tie } from "./clubs.ts";

const keysIn = (state: State) => [...state.nodes.keys()].map((id) => state.keys.get(id));
const spotsOf = (state: State, of: readonly string[]) =>
  of.map((key) => spotOf(state, state.ids.get(key) ?? ""));
const keyed = (names: readonly string[]) => names.map((name) => `Person:name:${name}`);

describe("groups", () => {
  test("by a property are one node each with its count, and nobody else moves", () => {
    const exploration = begun();
    const others = ["Club:name:chess", "Club:name:go"];
    const before = spotsOf(seenIn(exploration), others);
    group(exploration, { by: "property", property: "town", label: null });
    const seen = seenIn(exploration);
    expect(seen.nodes.size).toBe(4);
    expect([...seen.nodes.values()].map(({ properties }) => properties["count"] ?? null)).toEqual([
      null,
      null,
      2,
      2,
    ]);
    expect(spotsOf(seen, others)).toEqual(before);
    for (const open of [true, false]) {
      fold(exploration, ["~group property::town York"], !open);
      expect(spotsOf(seenIn(exploration), others)).toEqual(before);
    }
  });

  test("have the relationships of their members, each way and type with its count", () => {
    const exploration = begun();
    group(exploration, { by: "property", property: "town", label: null });
    const ties = [...seenIn(exploration).relationships.values()].map(
      ({ from, type, to, properties }) => [from, type, to, properties["count"]],
    );
    expect(ties).toContainEqual(["~group property::town York", "IN", "4:session:chess", 2]);
    expect(ties).toContainEqual(["~group property::town York", "IN", "4:session:go", 1]);
    const own = madeIn(exploration.log.getState().state).get("~group property::town York");
    expect(own).toMatchObject({ kind: "group", inner: 3 });
  });

  test("open to their members, side by side within free room, and let go of them to where they stood", () => {
    const exploration = begun();
    const before = spotsOf(seenIn(exploration), keyed(people));
    group(exploration, { by: "label", label: "Person" }, true);
    const seen = seenIn(exploration);
    expect(seen.nodes.size).toBe(6);
    const spots = spotsOf(seen, keyed(people));
    expect(new Set(spots.map((spot) => JSON.stringify(spot))).size).toBe(4);
    expect(
      Math.max(...spots.map((spot) => Math.abs((spot?.y ?? 0) - (spots[0]?.y ?? 0)))),
    ).toBeLessThan(200);
    ungroup(exploration, null);
    expect(spotsOf(seenIn(exploration), keyed(people))).toEqual(before);
  });

  test("are dragged whole by their box, and a member within it by itself", () => {
    const exploration = begun();
    group(exploration, { by: "label", label: "Person" }, true);
    const [key = ""] = [...madeIn(exploration.log.getState().state).keys()];
    const { state } = exploration.log.getState();
    const middle = visible(state).spots.get(key) ?? { x: 0, y: 0 };
    const first = spotOf(visible(state), "4:session:ann") ?? { x: 0, y: 0 };
    const to = new Map([["4:session:ann", { x: first.x + 7, y: first.y }]]);
    const places = placesFor(state, to);
    expect([...places]).toEqual([
      [`${key} / Person:name:ann`, { x: first.x + 7 - middle.x, y: first.y - middle.y }],
    ]);
  });

  test("are made of a type's far ends with who leads there, whatever the type is called", () => {
    const exploration = begun();
    group(exploration, { by: "type", type: "IN" });
    const groups = [...madeIn(exploration.log.getState().state).values()].flatMap((own) =>
      own.kind === "group" ? [own.members.map(({ properties }) => properties["name"])] : [],
    );
    expect(groups.map((names) => names.toSorted())).toEqual([
      ["ann", "bob", "chess"],
      ["cy", "go"],
    ]);
  });

  test("take in who comes later, and never one node twice", () => {
    const exploration = begun();
    group(exploration, { by: "property", property: "town", label: null });
    group(exploration, { by: "label", label: null });
    const step: BringStep = { kind: "bring", of: "" };
    exploration.record({
      step,
      brought: { nodes: [node("eve", "Person", { town: "Rye" })], relationships: [] },
    });
    const { state } = exploration.log.getState();
    const members = [...madeIn(state).values()].flatMap((own) =>
      own.kind === "group" ? own.members.map(({ id }) => id) : [],
    );
    expect(members).toContain("4:session:eve");
    expect(new Set(members).size).toBe(members.length);
  });

  test("stand for their members where an act is meant for nodes of the graph", () => {
    const exploration = begun();
    group(exploration, { by: "property", property: "town", label: null });
    const { state } = exploration.log.getState();
    expect(standFor(state, ["~group property::town Rye", "4:session:go"])).toEqual([
      "4:session:cy",
      "4:session:dee",
      "4:session:go",
    ]);
  });

  test("of communities are the same each time, and are named by keys alone", async () => {
    const seen = seenIn(begun());
    const found = await communitiesOf(seen);
    expect(await communitiesOf(seen)).toEqual(found);
    expect(found.flat().length).toBeGreaterThan(3);
    expect(JSON.stringify(found)).not.toContain("session");
  });
});

describe("a shaped picture", () => {
  const renamed = <Thing>(thing: Thing): Thing =>
    JSON.parse(JSON.stringify(thing).replaceAll(":session:", ":other:")) as Thing;

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
    const pictured = (state: State) => [
      keysIn(state),
      [...state.relationships.values()].map(({ from, type, to }) => [
        state.keys.get(from),
        type,
        state.keys.get(to),
      ]),
      state.spots,
    ];
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
      ["4:session:cy", "4:session:go", "4:session:ann"],
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
