import { describe, expect, test } from "vitest";
import { litBy } from "../../src/board/model/light.ts";
import { ribbonId, shareId } from "../../src/board/model/ribbons.ts";
import { usesOf } from "../../src/board/model/uses.ts";
import { tiesOf } from "../../src/board/model/ties.ts";
import { countOf, reachOf } from "../../src/board/model/reach.ts";
import { allRelationships, firstScreen, overview } from "./real-facts.ts";

const stated = firstScreen();
const inherited = firstScreen("inherited");

describe("ties", () => {
  test("stated: one for each place and mechanism that the facts join, and no more", () => {
    const said = allRelationships.filter(({ type }) => ["APPLIES", "TAKES_PART_IN"].includes(type));
    const pairs = new Set(said.map(({ from, to }) => `${from} ${to}`));
    expect(new Set(tiesOf(stated).map(({ place, mechanism }) => `${place} ${mechanism}`))).toEqual(
      pairs,
    );
    expect(tiesOf(stated).every(({ strength }) => strength === "stated")).toBe(true);
  });

  test("inherited: what is stated stays stated", () => {
    const kept = tiesOf(inherited).filter(({ strength }) => strength === "stated");
    expect(kept).toEqual(tiesOf(stated));
  });

  test("inherited: only cities inherit, each mechanism once, along membership up to who applies it", () => {
    const all = tiesOf(inherited);
    expect(new Set(all.map(({ place, mechanism }) => `${place} ${mechanism}`)).size).toBe(
      all.length,
    );
    const derived = all.filter(({ strength }) => strength === "inherited");
    expect(derived.length).toBeGreaterThan(50);
    for (const { place, mechanism, basis } of derived) {
      expect(place).toMatch(/^city:/);
      expect(basis[0]?.from).toBe(place);
      expect(basis.at(-1)).toMatchObject({ type: "APPLIES", to: mechanism });
      const steps = basis.slice(0, -1);
      expect(steps.length).toBeGreaterThan(0);
      for (const [at, { type, to }] of steps.entries()) {
        expect(["MEMBER_OF", "PART_OF"]).toContain(type);
        expect(basis[at + 1]?.from).toBe(to);
      }
    }
  });

  test("inherited: an area hands down its own mechanisms, and its cluster's to who is in no cluster", () => {
    const relationships = new Map(
      [...inherited.relationships].filter(
        ([, { type, to }]) => type !== "MEMBER_OF" || to.startsWith("area:"),
      ),
    );
    const through = tiesOf({ ...inherited, relationships }).filter(({ basis }) => basis.length > 1);
    expect(through.some(({ basis }) => basis.length === 2)).toBe(true);
    expect(through.some(({ basis }) => basis.length === 3)).toBe(true);
    const climbs = through.map(({ basis }) => basis.slice(0, -1).map(({ to }) => to));
    expect(climbs.every((to) => to.some((id) => id.startsWith("area:")))).toBe(true);
  });

  test("a circle of memberships ends", () => {
    const member = overview.brought.relationships.find(({ type }) => type === "MEMBER_OF");
    if (member === undefined) throw new Error("no membership");
    const back = { ...member, id: "back", from: member.to, to: member.from };
    const relationships = new Map(inherited.relationships).set(back.id, back);
    expect(tiesOf({ ...inherited, relationships }).length).toBeGreaterThan(0);
  });
});

describe("light", () => {
  const ties = tiesOf(stated);
  const mechanisms = overview.brought.nodes.filter(({ labels }) => labels.includes("Mechanism"));

  test("of each mechanism: itself, its ribbons, its ties and exactly the places they lead to", () => {
    expect(mechanisms).toHaveLength(20);
    for (const { id } of mechanisms) {
      const own = ties.filter(({ mechanism }) => mechanism === id);
      const users = [...(usesOf(stated).get(id) ?? [])].flatMap((cluster) => {
        const ribbon = ribbonId(cluster, id);
        return [ribbon, shareId(ribbon)];
      });
      const wanted = new Set([id, ...own.flatMap((tie) => [tie.id, tie.place]), ...users]);
      expect(litBy(id, { state: stated, ties }).lit).toEqual(wanted);
    }
  });

  test("of an inherited tie: also the steps it follows from", () => {
    const all = tiesOf(inherited);
    const tie = all.find(({ strength }) => strength === "inherited");
    if (tie === undefined) throw new Error("nothing is inherited");
    const { lit } = litBy(tie.id, { state: inherited, ties: all });
    for (const { id, from, to } of tie.basis)
      expect([id, from, to].every((each) => lit.has(each))).toBe(true);
    expect(lit.has(tie.place) && lit.has(tie.mechanism)).toBe(true);
  });
});

describe("light of places", () => {
  const all = tiesOf(inherited);
  const here = { state: inherited, ties: all };

  test("a mechanism's places are hollow where they share it only through what they lie in", () => {
    const { lit, hollow } = litBy("mechanism:ecology", here);
    const shared = all.filter(
      ({ mechanism, strength }) => mechanism === "mechanism:ecology" && strength === "inherited",
    );
    expect(hollow).toEqual(new Set(shared.map(({ place }) => place)));
    for (const place of hollow) expect(lit.has(place)).toBe(true);
    expect(litBy("mechanism:ecology", { state: stated, ties: tiesOf(stated) }).hollow.size).toBe(0);
  });

  test("behind a city's mechanisms are exactly the other places that these reach", () => {
    const ties = tiesOf(stated);
    const { lit, behind } = litBy("city:suzhou", { state: stated, ties });
    const own = ties.filter(({ place }) => place === "city:suzhou");
    const mechanisms = new Set(own.map(({ mechanism }) => mechanism));
    expect(mechanisms.size).toBeGreaterThan(1);
    for (const mechanism of mechanisms) expect(lit.has(mechanism)).toBe(true);
    const others = ties.flatMap(({ place, mechanism }) =>
      mechanisms.has(mechanism) && !lit.has(place) ? [place] : [],
    );
    expect(new Set([...behind].filter((id) => stated.nodes.has(id)))).toEqual(new Set(others));
    expect(others.length).toBeGreaterThan(5);
  });
});

describe("reach", () => {
  test("counts what a mechanism connects, clusters before cities", () => {
    const ties = tiesOf(stated);
    const reached = reachOf("mechanism:transport-links", { state: stated, ties });
    const all = ties.filter(({ mechanism }) => mechanism === "mechanism:transport-links");
    expect(countOf(reached, "Cluster") + countOf(reached, "Area") + countOf(reached, "City")).toBe(
      all.length,
    );
    const kinds = reached.map(({ other }) =>
      ["Cluster", "Area", "City"].indexOf(other.labels[0] ?? ""),
    );
    expect(kinds).toEqual(kinds.toSorted((a, b) => a - b));
  });
});
