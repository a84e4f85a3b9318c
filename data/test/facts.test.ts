import { mkdtempSync, cpSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FACTS_FOLDER, loadFacts, NODE_LABELS } from "../src/index.ts";

const { nodes, relationships, version } = loadFacts();
const of = (label: string) => nodes.filter((node) => node.label === label);
const typed = (type: string) => relationships.filter((relationship) => relationship.type === type);
const aboutIds = (claim: string) =>
  typed("ABOUT")
    .filter(({ from }) => from === claim)
    .map(({ to }) => to);

const isFlat = (value: unknown) =>
  ["string", "number"].includes(typeof value) ||
  (Array.isArray(value) && value.every((item) => typeof item === "string"));

describe("facts", () => {
  it("hold at least as much of each label as was asked for", () => {
    const least = {
      Cluster: 8,
      Area: 6,
      City: 30,
      Mechanism: 20,
      Policy: 40,
      Project: 25,
      Sector: 8,
      Claim: 100,
    };
    for (const label of NODE_LABELS) expect(of(label).length).toBeGreaterThanOrEqual(least[label]);
    expect(of("Cluster")).toHaveLength(8);
  });

  it("number the mechanisms 1 to 20, each in one of five themes", () => {
    const numbers = of("Mechanism").map(({ properties }) => properties["number"]);
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(new Set(of("Mechanism").map(({ properties }) => properties["theme"])).size).toBe(5);
  });

  it("rest every relationship on claims that speak of both its ends", () => {
    const loose = relationships.filter(({ type, from, to, properties }) => {
      if (type === "ABOUT" || type === "SUPPORTED_BY") return false;
      const spoken = new Set(
        [properties["claims"] ?? []].flat().flatMap((id) => aboutIds(`${id}`)),
      );
      return !spoken.has(from) || !spoken.has(to);
    });
    expect(loose).toEqual([]);
  });

  it("use every claim in a node or a relationship", () => {
    const used = new Set([
      ...typed("SUPPORTED_BY").map(({ to }) => to),
      ...relationships.flatMap(({ properties }) => properties["claims"] ?? []),
    ]);
    expect(of("Claim").filter(({ id }) => !used.has(id))).toEqual([]);
  });

  it("rest every node on a claim", () => {
    const supported = new Set(typed("SUPPORTED_BY").map(({ from }) => from));
    expect(nodes.filter(({ id, label }) => label !== "Claim" && !supported.has(id))).toEqual([]);
  });

  it("put every city in exactly one cluster", () => {
    const clusters = new Set(of("Cluster").map(({ id }) => id));
    const homes = typed("MEMBER_OF").filter(({ to }) => clusters.has(to));
    const count = (city: string) => homes.filter(({ from }) => from === city).length;
    expect(of("City").filter(({ id }) => count(id) !== 1)).toEqual([]);
  });

  it("put every area in exactly one cluster, with at least two members", () => {
    for (const { id } of of("Area")) {
      expect(typed("PART_OF").filter(({ from }) => from === id)).toHaveLength(1);
      expect(typed("MEMBER_OF").filter(({ to }) => to === id).length).toBeGreaterThan(1);
    }
  });

  it("let every policy and project implement a mechanism", () => {
    const busy = new Set(typed("IMPLEMENTS").map(({ from }) => from));
    expect([...of("Policy"), ...of("Project")].filter(({ id }) => !busy.has(id))).toEqual([]);
  });

  it("give the railway's figures as bounded numbers with a unit", () => {
    const rail = nodes.find(({ id }) => id === "project:chengdu-ziyang-rail");
    expect(rail?.properties).toMatchObject({
      dailyTrains: 100,
      dailyTrainsBound: ">=",
      dailyTrainsUnit: "对/日",
      dailyPassengers: 24_000,
      dailyPassengersBound: ">=",
      dailyPassengersUnit: "人次/日",
    });
  });

  it("hold nothing that a graph property cannot", () => {
    const all = [...nodes, ...relationships].flatMap(({ properties }) => Object.values(properties));
    expect(all.filter((value) => !isFlat(value))).toEqual([]);
  });

  it("have a version that stays until a fact changes", () => {
    expect(version).toMatch(/^[0-9a-f]{16}$/);
    expect(loadFacts().version).toBe(version);
    const folder = mkdtempSync(join(tmpdir(), "chengmai-facts-"));
    cpSync(FACTS_FOLDER, folder, { recursive: true });
    expect(loadFacts(folder).version).toBe(version);
    writeFileSync(join(folder, "relationships/supports.json"), "[]");
    expect(loadFacts(folder).version).not.toBe(version);
    rmSync(folder, { recursive: true });
  });
});
