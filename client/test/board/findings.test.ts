import { expect, describe, it } from "vitest";
import { litByFinding } from "../../src/board/model/findings/lit.ts";
import { compose } from "../../src/board/model/compose.ts";
import { findingsOf, type Finding } from "../../src/board/model/findings/findings.ts";
import { proofOf } from "../../src/board/model/findings/proof.ts";
import { twoCities, twoClusters } from "../../src/board/model/findings/questions.ts";
import { wordsOf } from "../../src/board/view/finding-words.ts";
import { fold } from "../../src/exploration/model/log.ts";
import { nothing } from "../../src/exploration/model/step.ts";
import type { ToggleStep } from "../../src/exploration/model/steps/toggle.ts";
import { withWords } from "../../src/i18n/with-words.ts";
import { say, speak } from "../../src/i18n/say.ts";
import { nameOf } from "../../src/values/name.ts";
import {
  allNodes,
  allRelationships,
  firstScreen,
  kinds,
  overview,
} from "../exploration/real-facts.ts";

await withWords(Promise.resolve(), "story");
await speak("en");

/** Clusters by mechanism as the ready questions count them: every cluster above whoever is said to use it. */
function countedAnew(): Map<string, Set<string>> {
  const above = (id: string): string[] => [
    id,
    ...allRelationships
      .filter(({ type, from }) => from === id && ["MEMBER_OF", "PART_OF"].includes(type))
      .flatMap(({ to }) => above(to)),
  ];
  const uses = new Map<string, Set<string>>();
  for (const { type, from, to } of allRelationships)
    if (["APPLIES", "TAKES_PART_IN"].includes(type))
      for (const id of above(from))
        if (id.startsWith("cluster:")) uses.set(to, (uses.get(to) ?? new Set()).add(id));
  return uses;
}

const uses = countedAnew();
const state = firstScreen();
const found = <Kind extends Finding["kind"]>(kind: Kind) => {
  const own = findingsOf(state).find((each) => each.kind === kind);
  if (own === undefined) throw new Error(`nothing is found of ${kind}`);
  return own as Extract<Finding, { kind: Kind }>;
};
const usedBy = (cluster: string) =>
  [...uses].flatMap(([mechanism, by]) => (by.has(cluster) ? [mechanism] : []));
const clusters = allNodes.flatMap(({ id, labels }) => (labels.includes("Cluster") ? [id] : []));
const pairs = clusters.flatMap((a, at) =>
  clusters.slice(at + 1).map((b) => ({
    both: [a, b].toSorted().join(" "),
    shared: usedBy(a).filter((each) => usedBy(b).includes(each)),
  })),
);

const ofClusters = (all: readonly Finding[]) => all.filter(({ kind }) => kind !== "named");
const pairsSaid = (own: Extract<Finding, { kind: "closest" | "sole" }>) =>
  own.pairs.map((each) => [...each.clusters].toSorted().join(" ")).toSorted();

describe("findings", () => {
  it("name the mechanisms that the most clusters use, and those of one alone", () => {
    const sizes = [...uses.values()].map(({ size }) => size);
    const of = (size: number) =>
      [...uses].flatMap(([mechanism, by]) => (by.size === size ? [mechanism] : [])).toSorted();
    const { mechanisms, count, of: all } = found("widest");
    expect([mechanisms.toSorted(), count, all]).toEqual([
      of(Math.max(...sizes)),
      Math.max(...sizes),
      clusters.length,
    ]);
    expect(found("single").mechanisms.toSorted()).toEqual(of(1));
  });

  it("name the cluster that uses the most, and what is not said of it", () => {
    const { cluster, count, of, missing } = found("fullest");
    expect(count).toBe(Math.max(...clusters.map((each) => usedBy(each).length)));
    expect(usedBy(cluster)).toHaveLength(count);
    expect(of).toBe(20);
    expect(missing.some((each) => usedBy(cluster).includes(each))).toBe(false);
    expect(missing).toHaveLength(of - count);
  });

  it("name every pair that has the most in common, and every pair that has one thing alone", () => {
    const most = Math.max(...pairs.map(({ shared }) => shared.length));
    const withShared = (size: number) =>
      pairs.flatMap(({ both, shared }) => (shared.length === size ? [both] : [])).toSorted();
    expect(found("closest").pairs[0]?.shared).toHaveLength(most);
    expect(pairsSaid(found("closest"))).toEqual(withShared(most));
    expect(pairsSaid(found("sole"))).toEqual(withShared(1));
  });

  it("name the clusters of one mechanism, and the places that are named themselves", () => {
    expect([...found("lone").clusters].toSorted()).toEqual(
      clusters.filter((each) => usedBy(each).length === 1).toSorted(),
    );
    const own = new Map<string, number>();
    for (const { type, from } of allRelationships)
      if (type === "TAKES_PART_IN" && from.startsWith("city:"))
        own.set(from, (own.get(from) ?? 0) + 1);
    const { count, of, places, most } = found("named");
    expect([count, most]).toEqual([own.size, Math.max(...own.values())]);
    expect(of).toBe(allNodes.filter(({ labels }) => labels.includes("City")).length);
    expect([...places].toSorted()).toEqual(
      [...own].flatMap(([id, number]) => (number === most ? [id] : [])).toSorted(),
    );
  });

  it("have more places take part with what is inherited, and are the same in all else", () => {
    const more = findingsOf(firstScreen("inherited"));
    expect(ofClusters(more)).toEqual(ofClusters(findingsOf(state)));
    const named = more.find((each) => each.kind === "named");
    const before = found("named");
    expect(named?.count).toBeGreaterThan(before.count);
    expect(named?.most).toBeGreaterThan(before.most);
    if (named === undefined) throw new Error("no places are found");
    const said = wordsOf(named, { say: say("en"), language: "en", nameOf: (id) => id });
    expect(said.sentence).toContain("through their cluster");
    expect(proofOf(named)).toMatchObject({ typed: { strength: "inherited" } });
  });

  it("are the same whatever is switched off", () => {
    const step: ToggleStep = { kind: "toggle", group: "label:City" };
    const hidden = fold(kinds, [overview, { step, brought: nothing }]);
    expect(hidden.hidden.size).toBe(1);
    expect(findingsOf(hidden)).toEqual(findingsOf(state));
  });

  it("find nothing in nothing", () => {
    expect(findingsOf(fold(kinds, []))).toEqual([]);
  });

  it("each light something, and less than everything", () => {
    const composed = compose(state);
    const all = composed.state.nodes.size + composed.ties.length;
    for (const finding of findingsOf(state)) {
      const lit = litByFinding(finding, composed);
      expect([finding.kind, lit.size > 1]).toEqual([finding.kind, true]);
      expect([finding.kind, lit.size < all]).toEqual([finding.kind, true]);
    }
  });

  it.each(["zh", "en"] as const)("are sentences with their numbers and names (%s)", (language) => {
    const nameIn = (id: string) => {
      const node = state.nodes.get(id);
      return node === undefined ? "" : nameOf(node, language);
    };
    const told = findingsOf(state).map((each) =>
      wordsOf(each, { say: say(language), language, nameOf: nameIn }),
    );
    expect(told).toHaveLength(7);
    const words = told.map(({ sentence }) => sentence).join("");
    expect(words).toMatch(language === "zh" ? /项机制/ : /mechanism/);
    for (const { figure, sentence } of told) {
      for (const number of figure.split("/")) expect(sentence).toContain(number);
      expect(sentence).not.toMatch(/\{\{|finding\.|mechanism:[a-z]|cluster:[a-z]/);
    }
  });

  it("are proved by a card or by a ready question", () => {
    expect(findingsOf(state).map((each) => Object.keys(proofOf(each))[0])).toEqual(
      expect.arrayContaining(["node", "query"]),
    );
  });
});

const takesPartIn = (city: string) =>
  allRelationships.flatMap(({ type, from, to }) =>
    type === "TAKES_PART_IN" && from === city ? [to] : [],
  );

describe("the first questions", () => {
  it("take as examples what the graph knows most of", () => {
    const [a, b] = twoCities(state) ?? [];
    const others = takesPartIn(b?.id ?? "");
    const shared = takesPartIn(a?.id ?? "").filter((each) => others.includes(each));
    expect(shared.length).toBeGreaterThan(1);
    const [most] = twoClusters(state) ?? [];
    expect(most?.id).toBe(found("fullest").cluster);
  });

  it("have no example where there are no facts", () => {
    const empty = fold(kinds, []);
    expect([twoCities(empty), twoClusters(empty)]).toEqual([null, null]);
  });
});
