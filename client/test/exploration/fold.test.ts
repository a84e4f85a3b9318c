import { beforeEach, describe, expect, test } from "vitest";
import { blank, fold } from "../../src/exploration/model/fold.ts";
import { canUndo, log, record, redo, undo } from "../../src/exploration/model/store.ts";
import { expansionOf, overview, strengthen } from "./real-facts.ts";

const dangling = ({ nodes, relationships }: ReturnType<typeof fold>) =>
  [...relationships.values()].filter(({ from, to }) => !nodes.has(from) || !nodes.has(to));

describe("the fold of the log", () => {
  test("nothing adds up to a blank exploration", () => {
    expect(fold([])).toEqual(blank);
  });

  test("no relationship hangs in the air, whatever was brought", () => {
    const [first, ...others] = overview.brought.nodes;
    const torn = { ...overview, brought: { ...overview.brought, nodes: others } };
    expect(first).toBeDefined();
    expect(dangling(fold([torn]))).toEqual([]);
    expect(dangling(fold([overview, expansionOf("city:suzhou")]))).toEqual([]);
  });

  test("what an expansion brought knows where it came from; what was there before does not", () => {
    const { origins, nodes } = fold([overview, expansionOf("city:suzhou")]);
    expect(origins.size).toBeGreaterThan(0);
    expect([...new Set(origins.values())]).toEqual(["city:suzhou"]);
    expect(overview.brought.nodes.filter(({ id }) => origins.has(id))).toEqual([]);
    expect([...origins.keys()].every((id) => nodes.has(id))).toBe(true);
  });

  test("a graph with mechanisms stands on the board, any other is laid out by force", () => {
    const cities = overview.brought.nodes.filter(({ labels }) => labels.includes("City"));
    expect(fold([overview]).arrangement).toBe("ties");
    const other = { ...overview, brought: { nodes: cities, relationships: [] } };
    expect(fold([other]).arrangement).toBe("organic");
  });

  test("what a question drew replaces the picture and keeps the strength", () => {
    const city = overview.brought.nodes.find(({ labels }) => labels.includes("City"));
    const shown = {
      step: { kind: "show", query: "q", params: {} } as const,
      brought: { nodes: city === undefined ? [] : [city], relationships: [] },
    };
    const state = fold([overview, strengthen("inherited"), shown]);
    expect([...state.nodes.keys()]).toEqual([city?.id]);
    expect(state.strength).toBe("inherited");
  });

  test("a legend's row switched twice is as it was", () => {
    const toggle = {
      step: { kind: "toggle", group: "label:City" } as const,
      brought: { nodes: [], relationships: [] },
    };
    expect(fold([overview, toggle]).hidden).toEqual(new Set(["label:City"]));
    expect(fold([overview, toggle, toggle])).toEqual(fold([overview]));
  });
});

describe("undo", () => {
  beforeEach(() => {
    log.setState({ entries: [], undone: [], state: blank, refusal: null });
    record(overview);
  });

  test("takes a step back to exactly what was there, and redo brings it again", () => {
    const before = log.getState().state;
    record(expansionOf("city:suzhou"));
    const after = log.getState().state;
    undo();
    expect(log.getState().state).toEqual(before);
    redo();
    expect(log.getState().state).toEqual(after);
  });

  test("stops at the ground the exploration stands on", () => {
    expect(canUndo(log.getState())).toBe(false);
    expect(undo()).toBeNull();
    expect(log.getState().state.nodes.size).toBe(overview.brought.nodes.length);
  });

  test("a new step forgets what was taken back", () => {
    record(strengthen("inherited"));
    undo();
    record(expansionOf("city:suzhou"));
    expect(redo()).toBeNull();
  });
});
