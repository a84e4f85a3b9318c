import { describe, expect, test } from "vitest";
import { neighboursOn } from "../../src/board/model/neighbours.ts";
import { step, type Stand } from "../../src/canvas/walk.ts";
import { tiesOf } from "../../src/board/model/ties.ts";
import { firstScreen } from "../exploration/real-facts.ts";

const state = firstScreen();
const ties = tiesOf(state);
const near = (id: string) => neighboursOn(id, { state, ties });
const start: Stand = { at: "city:suzhou", ring: [...state.nodes.keys()], from: null };

describe("the walk of the arrow keys", () => {
  test("right follows a relationship, left goes back to where one came from", () => {
    const along = step(start, "along", near);
    expect(near("city:suzhou")).toContain(along.at);
    expect(step(along, "back", near)).toEqual(start);
    expect(step(start, "back", near)).toEqual(start);
  });

  test("up and down go round among what was reached", () => {
    let stand = step(start, "along", near);
    const seen = new Set<string>();
    for (const _ of stand.ring) {
      seen.add(stand.at);
      stand = step(stand, "next", near);
    }
    expect(seen).toEqual(new Set(near("city:suzhou")));
    expect(stand.at).toBe(stand.ring[0]);
    expect(step(stand, "previous", near).at).toBe(stand.ring.at(-1));
  });

  test("where nothing leads on, one stays", () => {
    const alone: Stand = { at: "nowhere", ring: [], from: null };
    for (const direction of ["along", "back", "next", "previous"] as const)
      expect(step(alone, direction, () => [])).toEqual(alone);
  });

  test("every node of the first screen can be walked to from any other", () => {
    const reached = new Set([start.at]);
    for (const id of reached) for (const next of near(id)) reached.add(next);
    const lost = [...state.nodes.keys()].filter((id) => !reached.has(id));
    expect(lost).toEqual([]);
  });
});
