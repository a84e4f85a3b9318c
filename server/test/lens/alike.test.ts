import type { Node } from "@chengmai/cypher";
import { describe, expect, it } from "vitest";
import { alike } from "../../src/lens/words/alike.ts";
import { nounsOf } from "../../src/lens/words/nouns.ts";
import type { Spoken } from "../../src/lens/words/spoken.ts";

const node = (id: string): Node => ({ kind: "node", id, key: null, labels: [], properties: {} });

const spoken = (world: "open" | "closed"): Spoken => ({
  context: {
    rows: [node("A"), node("B")],
    columns: [],
    cells: [],
    world,
    truncated: false,
    outside: [],
    query: null,
  },
  nouns: {
    rows: { zh: "城", en: "Town", one: "town", many: "towns" },
    columns: { zh: "货", en: "Good", one: "good", many: "goods" },
  },
  name: ({ id }) => ({ zh: id, en: id }),
  listed: () => ({ zh: "", en: "" }),
});
const pair = { a: 0, b: 1, even: 0 };

describe("two that are alike, in words", () => {
  it("says no share where all is the same or nothing is, and what can really refute it", () => {
    const same = { ...pair, kind: "most-alike" as const, likeness: 1, shared: [0, 3], even: 1 };
    expect(alike(same, spoken("open"))).toMatchObject({
      sentence: {
        zh: "“A”与“B”据载有的完全一样，都是2个货；另有1对也是这样。",
        en: "A and B are said to have exactly the same, 2 goods; 1 other pair likewise.",
      },
      refuted: { en: "Anything that only one of them is said to have would refute it." },
      figure: { value: 2, of: null },
    });
    const apart = { ...pair, kind: "least-alike" as const, likeness: 0, shared: [] };
    expect(alike(apart, spoken("closed"))).toMatchObject({
      sentence: { en: "A and B have nothing in common, no good that both have." },
      refuted: { zh: "若有一个货两者都有，此说不成立。" },
      figure: { value: 0, of: null },
    });
  });

  it("leaves the letters of a label or property that nobody has words for as they are", () => {
    const own = { label: () => undefined, type: () => undefined };
    const lens = { rows: "City", columns: "GPU" };
    const label = nounsOf({ shelves: [], own }, lens, { query: null }).columns;
    const apart = { ...pair, kind: "least-alike" as const, likeness: 0, shared: [] };
    const nouns = { ...spoken("open").nouns, columns: label };
    expect(alike(apart, { ...spoken("open"), nouns }).sentence.en).toContain("no GPU that both");
    const value = nounsOf(
      { shelves: [], own },
      { rows: "City", property: "Kind" },
      { query: null },
    );
    expect(value.columns.one).toBe("value of Kind");
  });

  it("is refuted by a pair above it where it is the most, and below it where it is the least", () => {
    const own = { ...pair, likeness: 0.5, shared: [0] };
    const refuted = (kind: "most-alike" | "least-alike") =>
      alike({ ...own, kind }, spoken("open")).refuted;
    expect(refuted("most-alike").en).toBe("Another pair above 50 % would refute it.");
    expect(refuted("least-alike").zh).toBe("若另一对的占比低于50 %，此说不成立。");
  });
});
