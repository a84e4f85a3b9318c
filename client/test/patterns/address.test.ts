import { beforeEach, describe, expect, it } from "vitest";
import { patternsAddress } from "../../src/patterns/model/address.ts";
import { choiceIn, goToProof } from "../../src/patterns/model/going.ts";
import type { Lens } from "../../src/patterns/model/lens.ts";
import { choose, chooseLens, openPatterns, screen } from "../../src/patterns/model/screen.ts";
import { createExploration } from "../../src/exploration/model/exploration.ts";

const exploration = createExploration([]);

type Said = Record<string, readonly string[]>;

const said = (): Said =>
  Object.fromEntries(patternsAddress.map((part) => [part.name, part.said(exploration)]));

const restore = (address: Said): void => {
  for (const part of patternsAddress) void part.restore(exploration, address[part.name] ?? []);
};

const keyOf = (id: string) => (id === "n:1" ? "City:id:a" : id);

const path = {
  rows: "摊 位",
  path: [{ type: "卖 SELLS", direction: "both", label: "Goods & 货" }],
  world: "closed",
} as unknown as Lens;

beforeEach(() => screen.setState(screen.getInitialState(), true));

describe("an address of the patterns", () => {
  it("opens nothing where it says nothing, and no view that there is not", () => {
    restore({});
    expect(screen.getState().open).toBe(false);
    restore({ patterns: ["no-such-view"] });
    expect(screen.getState()).toMatchObject({ open: true, view: "findings" });
  });

  it("takes a broken lens for none, and leaves a strange one to the server", () => {
    for (const text of ["{", "{rows", "{}x"]) {
      restore({ patterns: ["matrix"], lens: [text] });
      expect(screen.getState().lens).toBeNull();
    }
    restore({ patterns: ["matrix"], lens: ['{"rows":"Nowhere","columns":"None","bad":1}'] });
    expect(screen.getState().lens).toEqual({ rows: "Nowhere", columns: "None" });
  });

  it("leaves out what is no choice", () => {
    restore({
      patterns: ["cuts"],
      in: ["=x", "nothing", "by=relationships", "remove=a=b", "remove=c"],
    });
    expect(screen.getState().choice).toEqual({ by: ["relationships"], remove: ["a=b", "c"] });
  });

  it("says view, lens and choice, so that the same comes back", () => {
    for (const lens of [path, { query: "patterns/city-mechanism" }]) {
      openPatterns(lens);
      choose({ row: ["City:id:city:a"], column: ["Mechanism:id:x"], order: [] });
      const before = { ...screen.getState(), turn: 0 };
      const address = said();
      expect(address["in"]).toEqual(["row=City:id:city:a", "column=Mechanism:id:x"]);
      screen.setState(screen.getInitialState(), true);
      restore(address);
      expect({ ...screen.getState(), turn: 0 }).toEqual(before);
    }
  });

  it("says nothing of patterns that are closed, which keep what they were left with", () => {
    openPatterns(path);
    screen.setState({ open: false });
    expect(said()).toEqual({ patterns: [], lens: [], in: [] });
    restore({});
    expect(screen.getState().lens).toEqual(path);
  });
});

describe("a choice", () => {
  it("that goes on with the last is no page of its own; any other is", () => {
    const heard: (string | undefined)[] = [];
    const [part] = patternsAddress;
    const stop = part?.follow?.(exploration, (how) => heard.push(how));
    choose({ "rows-with": ["a"] });
    choose({ "rows-with": ["ab"] }, "going on");
    choose({ order: ["tree"] });
    stop?.();
    expect(heard).toEqual(["anew", "going on", "anew"]);
  });

  it("that no address can hold is left out whole, and stays", () => {
    openPatterns(path);
    choose({ pattern: ["城".repeat(1000)], ran: ["yes"] });
    expect(said()["in"]).toEqual([]);
    expect(screen.getState().choice["ran"]).toEqual(["yes"]);
    choose({ pattern: ["城".repeat(100)] });
    expect(said()["in"]).toHaveLength(2);
  });
});

describe("what leads to a view", () => {
  it("forgets what was chosen through another lens", () => {
    choose({ of: ["a"] });
    chooseLens(path);
    expect(screen.getState().choice).toEqual({});
  });

  it("names nodes by their keys, and keeps the lens apart", () => {
    const input = {
      query: "q",
      of: "n:1",
      between: ["n:1", "n:2"],
      more: { x: 1 },
      strength: "stated",
    };
    expect(choiceIn(input, keyOf)).toEqual({ of: ["City:id:a"], between: ["City:id:a", "n:2"] });
    goToProof("cuts", input, keyOf);
    expect(screen.getState()).toMatchObject({ view: "cuts", lens: { query: "q" } });
  });
});
