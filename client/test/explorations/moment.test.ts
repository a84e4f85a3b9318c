import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { KeptEntry, KeptExploration } from "../../src/explorations/kept/kinds.ts";
import { momentAsText, momentOf, withMoments } from "../../src/explorations/kept/moment.ts";
import { anEntry } from "../exploration/a-step.ts";

const kept = (id: string, window: string, now = 1): KeptExploration => ({
  id,
  window,
  at: 0,
  front: true,
  name: null,
  number: 1,
  address: "",
  now,
  undone: [],
  chosen: [],
  selected: null,
  view: { zoom: 1, x: 2, y: 3, width: 4, height: 5 },
});
const entry = (of: string, id: number, note: string): KeptEntry => ({
  id: `${of} ${id}`,
  of,
  entry: {
    id,
    after: id - 1,
    step: { kind: "overview" },
    brought: { nodes: [], relationships: [] },
    note,
  },
});
const moment = (
  window: string,
  explorations: readonly KeptExploration[],
  entries: readonly KeptEntry[] = [],
) => ({ at: 1, window, explorations, entries });

describe("the last moment of a window", () => {
  test("is none where its text is broken, and has not what a later page wrote in it", () => {
    const text = momentAsText(moment("w", [kept("a", "w")], [entry("a", 1, "")]));
    expect(momentOf("w", text.slice(1))).toBeNull();
    const later = text.replaceAll(/"version":\d/g, '"version":99');
    expect(momentOf("w", later)).toEqual(moment("w", []));
  });

  test("comes back as it was, with any step and where its nodes stand", () => {
    fc.assert(
      fc.property(anEntry, (own) => {
        const recorded = { ...own, id: 1, after: 0, placed: new Map([["a:b:c", { x: 1, y: 2 }]]) };
        const noted = moment("w", [kept("a", "w")], [{ id: "a 1", of: "a", entry: recorded }]);
        expect(momentOf("w", momentAsText(noted))).toEqual(noted);
      }),
      { numRuns: 100 },
    );
  });

  test("stands over what the database has of that window: what was done, and what was closed", () => {
    const before = {
      explorations: [kept("a", "w"), kept("closed", "w"), kept("other", "v")],
      entries: [entry("a", 1, "old"), entry("other", 1, "own")],
    };
    const last = moment("w", [kept("a", "w", 2)], [entry("a", 1, "new"), entry("a", 2, "")]);
    const { explorations, entries } = withMoments(before, [last]);
    expect(explorations).toEqual([kept("other", "v"), kept("a", "w", 2)]);
    expect(entries.map(({ id, entry: { note } }) => [id, note])).toEqual([
      ["a 1", "new"],
      ["other 1", "own"],
      ["a 2", ""],
    ]);
  });

  test("of a window that took up another's explorations holds them once", () => {
    const [older, later] = [moment("w", [kept("a", "w", 1)]), moment("v", [kept("a", "v", 2)])];
    const none = { explorations: [], entries: [] };
    expect(withMoments(none, [older, later]).explorations).toEqual([kept("a", "v", 2)]);
  });
});
