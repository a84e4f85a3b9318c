import { describe, expect, it } from "vitest";
import { checkCoverage, type FactNode, loadFacts, readCoverage } from "../src/index.ts";
import { hasArticle, locators, SECTION_SIZES, sentences } from "./article.ts";

const facts = loadFacts();
const coverage = readCoverage();
const nodes = new Map(facts.nodes.map((node) => [node.id, node]));

/** A place's names; one character (沪, 宁) is left out, for it is part of many other words. */
const namesOf = ({ properties }: FactNode) =>
  [properties["name"] ?? [], properties["aliases"] ?? []]
    .flat()
    .filter((name) => typeof name === "string" && name.length > 1)
    .map(String);

/** The ids of all that the claims of one sentence speak of. */
function spokenOf(locator: string): Set<string> {
  const claims = facts.nodes.filter((node) => node.properties["locator"] === locator);
  const ids = new Set(claims.map((claim) => claim.id));
  const about = facts.relationships.filter(({ type, from }) => type === "ABOUT" && ids.has(from));
  return new Set(about.map(({ to }) => to));
}

describe("coverage", () => {
  it("fails on a sentence that is not accounted for", () => {
    const { "2.3": left, ...holed } = coverage;
    expect(left).toBeDefined();
    expect(checkCoverage(holed, facts, locators())).toContainEqual({
      file: "coverage.json",
      id: "2.3",
      reason: "this sentence is not accounted for",
    });
  });

  it("fails on a claim listed under another sentence, and on one not listed", () => {
    const faults = checkCoverage({ ...coverage, "2.3": { claims: ["claim:2.4-a"] } }, facts);
    expect(faults.map(({ reason }) => reason)).toEqual([
      "claim:2.4-a is not a claim of this sentence",
      "claim:2.3-a is not listed",
      "claim:2.3-b is not listed",
      "claim:2.3-c is not listed",
    ]);
  });

  it("fails on a sentence that the article has not", () => {
    const faults = checkCoverage({ ...coverage, "8.6": { none: "…" } }, facts, locators());
    expect(faults.map(({ id }) => id)).toEqual(["8.6"]);
  });

  it("accounts for all 116 sentences", () => {
    expect(locators()).toHaveLength(116);
    expect(checkCoverage(coverage, facts, locators())).toEqual([]);
  });

  it.runIf(hasArticle)("knows the size of every section", () => {
    const sizes = SECTION_SIZES.map(
      (_, index) => locators().filter((locator) => locator.startsWith(`${index + 1}.`)).length,
    );
    expect(sizes).toEqual(SECTION_SIZES);
  });

  it.runIf(hasArticle)("speaks of every place that a sentence names", () => {
    const places = [...nodes.values()].filter(({ label }) => /Cluster|Area|City/.test(label));
    const missed = [...sentences()].flatMap(([locator, sentence]) => {
      const spoken = spokenOf(locator);
      return places
        .filter((place) => namesOf(place).some((name) => sentence.includes(name)))
        .filter(({ id }) => !spoken.has(id))
        .map(({ id }) => `${locator} ${id}`);
    });
    expect(missed).toEqual([]);
  });

  it("speaks of the section's mechanism in every stated claim", () => {
    const silent = Object.keys(coverage).filter(
      (locator) =>
        ![...spokenOf(locator)].some(
          (id) => String(nodes.get(id)?.properties["number"]) === locator.split(".")[0],
        ),
    );
    expect(silent).toEqual([]);
  });
});
