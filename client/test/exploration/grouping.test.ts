import { describe, expect, test } from "vitest";
import { placesFor } from "../../src/exploration/model/reshaping/put.ts";
import { fold, group, ungroup } from "../../src/exploration/model/reshaping/shape-by.ts";
import { spotOf, type State } from "../../src/exploration/model/state.ts";
import type { BringStep } from "../../src/exploration/model/steps/bring.ts";
import { madeIn, standFor, visible } from "../../src/exploration/model/visible.ts";
import { communitiesOf } from "../../src/exploration/shaping/communities.ts";
import { begun, keyed, node, people, seenIn } from "./clubs.ts";

const spotsOf = (state: State, of: readonly string[]) =>
  of.map((key) => spotOf(state, state.ids.get(key) ?? ""));

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

  test("let go of those that fold into them; undo chooses those again, and of a group let go of the group", () => {
    const exploration = begun();
    const { ids } = exploration.log.getState().state;
    const chosen = keyed(people).flatMap((key) => ids.get(key) ?? []);
    exploration.looking.choose(chosen);
    group(exploration, { by: "property", property: "town", label: null });
    expect(exploration.looking.getState().chosen).toEqual([]);
    exploration.undo();
    expect(exploration.looking.getState().chosen).toEqual(chosen);
    exploration.redo();
    expect(exploration.looking.getState().chosen).toEqual([]);
    for (const open of [false, true]) {
      fold(exploration, ["~group property::town York"], !open);
      exploration.looking.choose(["~group property::town York"]);
      ungroup(exploration, null);
      expect(exploration.looking.getState().chosen).toEqual([]);
      exploration.undo();
      expect(exploration.looking.getState().chosen).toEqual(["~group property::town York"]);
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

  test("that are chosen and put together by hand become one, and undo gives both back", () => {
    const exploration = begun();
    group(exploration, { by: "property", property: "town", label: null });
    const before = seenIn(exploration);
    const keys = [...madeIn(exploration.log.getState().state)].flatMap(([id, own]) =>
      own.kind === "group" ? [id] : [],
    );
    expect(keys).toHaveLength(2);
    const { state } = exploration.log.getState();
    const of = standFor(state, keys).flatMap((id) => state.keys.get(id) ?? []);
    group(exploration, { by: "chosen", of });
    const groups = [...madeIn(exploration.log.getState().state).values()].flatMap((own) =>
      own.kind === "group" ? [own.members.length] : [],
    );
    expect(groups).toEqual([4]);
    exploration.undo();
    expect(seenIn(exploration).nodes).toEqual(before.nodes);
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
