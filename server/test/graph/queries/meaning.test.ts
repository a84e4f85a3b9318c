import type { FactNode, FactRelationship, Facts, NodeLabel } from "@chengmai/data";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runNamed } from "../../../src/graph/queries.ts";
import { seed } from "../../../src/facts/seeding/seed.ts";
import { engines, type Opened } from "../../seed/engines.ts";
import { comparable } from "./comparable.ts";

const labels: Record<string, NodeLabel> = {
  cluster: "Cluster",
  area: "Area",
  city: "City",
  mechanism: "Mechanism",
  policy: "Policy",
  project: "Project",
};

/** `"city:a MEMBER_OF area:g"`, one fact a line, each with a claim of its own. */
const factsOf = (lines: string): Facts => {
  const relationships = lines
    .trim()
    .split("\n")
    .map((line, at) => {
      const [from = "", type, to = ""] = line.trim().split(" ");
      const properties = { claims: [`claim:${at + 1}`], strength: "stated" };
      return { from, type, to, properties } as FactRelationship;
    });
  const ids = [...new Set(relationships.flatMap(({ from, to }) => [from, to]))].toSorted();
  const nodes = ids.map((id, number): FactNode => ({
    id,
    label: labels[id.split(":")[0] ?? ""] ?? "Sector",
    properties: { id, name: id, number },
  }));
  return { nodes, relationships, version: lines };
};

let opened: Opened | undefined;
beforeAll(async () => {
  opened = await engines()[0]?.[1]();
  const facts = factsOf(`
    city:a MEMBER_OF area:g
    area:g PART_OF cluster:x
    city:b MEMBER_OF cluster:x
    city:district PART_OF city:b
    city:far MEMBER_OF cluster:y
    cluster:x APPLIES mechanism:shared
    cluster:y APPLIES mechanism:shared
    cluster:y APPLIES mechanism:alone
    city:b TAKES_PART_IN mechanism:own
    city:b TAKES_PART_IN mechanism:shared
    policy:p COVERS cluster:x
    policy:p IMPLEMENTS mechanism:ruled
    project:q LINKS city:a
    project:q LINKS city:far
    project:q IMPLEMENTS mechanism:built
    project:r SITED_IN cluster:x
    project:r IMPLEMENTS mechanism:built`);
  if (opened) await seed(opened.graph, facts);
});
afterAll(async () => opened?.close());

const ask = async (name: string, params: Record<string, unknown>): Promise<unknown[][]> => {
  if (opened === undefined) throw new Error("no engine");
  const { rows } = await runNamed(opened.graph, name, params);
  return rows.map((row) => row.map((value) => comparable(value, new Map())));
};

describe("patterns/cities-of-mechanism", () => {
  it("tells who takes part from who belongs, through areas and parent cities too", async () => {
    const rows = await ask("patterns/cities-of-mechanism", { mechanism: "mechanism:shared" });
    expect(rows.map(([city, strength]) => `${city} ${strength}`)).toEqual([
      "city:b stated",
      "city:a inherited",
      "city:district inherited",
      "city:far inherited",
    ]);
  });

  it("does not hand what is said of a city down to its districts", async () => {
    const rows = await ask("patterns/cities-of-mechanism", { mechanism: "mechanism:own" });
    expect(rows.map(([city]) => city)).toEqual(["city:b"]);
  });

  it("leaves what membership implies out when asked for what is stated", async () => {
    const params = { mechanism: "mechanism:shared", strength: "stated" };
    const rows = await ask("patterns/cities-of-mechanism", params);
    expect(rows.map(([city]) => city)).toEqual(["city:b"]);
  });
});

const between = async (a: string, b: string, strength = "inherited"): Promise<string[]> =>
  (await ask("patterns/mechanisms-between", { a, b, strength })).map(
    ([mechanism, , how]) => `${mechanism}: ${how}`,
  );

describe("patterns/mechanisms-between", () => {
  it("finds what clusters, policies in force above, and projects connect", async () => {
    expect(await between("city:a", "city:b")).toEqual([
      "mechanism:ruled: the same policy",
      "mechanism:shared: through a cluster or area",
    ]);
    expect(await between("city:a", "city:far", "stated")).toEqual([
      "mechanism:built: the same project",
    ]);
  });

  it("does not let a project that stands in a cluster connect its members", async () => {
    expect(await between("city:a", "city:b")).not.toContain("mechanism:built: the same project");
  });

  it("finds nothing stated between cities that only belong", async () => {
    expect(await between("city:a", "city:b", "stated")).toEqual([]);
  });
});

describe("matrices", () => {
  it("patterns/shared-mechanisms fills both triangles with the claims of both sides", async () => {
    expect(await ask("patterns/shared-mechanisms", {})).toEqual([
      ["cluster:x", "cluster:y", 1, ["claim:10", "claim:6", "claim:7"], ["mechanism:shared"]],
      ["cluster:y", "cluster:x", 1, ["claim:10", "claim:6", "claim:7"], ["mechanism:shared"]],
    ]);
  });

  it("patterns/city-mechanism says which cells are inherited", async () => {
    const rows = await ask("patterns/city-mechanism", { strength: "inherited" });
    const cells = rows.map(([row, column, , , strength]) => `${row} ${column} ${strength}`);
    expect(cells).toContain("city:b mechanism:shared stated");
    expect(cells).toContain("city:a mechanism:shared inherited");
    expect(cells).not.toContain("city:district mechanism:own inherited");
  });
});

it.each([
  ["cluster:x", "cluster:y", ["cluster:x city:b mechanism:own"]],
  ["cluster:y", "cluster:x", ["cluster:y cluster:y mechanism:alone"]],
  ["cluster:x", "cluster:x", []],
  ["cluster:x", "cluster:nowhere", []],
])(
  "patterns/only-in-one-of-two tells what is said of %s and not of %s, by what a member does too",
  async (a, b, told) => {
    const rows = await ask("patterns/only-in-one-of-two", { a, b });
    expect(
      rows.map(([cluster, place, , , mechanism]) => [cluster, place, mechanism].join(" ")),
    ).toEqual(told);
  },
);

it("patterns/only-one-cluster leaves out what two clusters share, and counts what a member does for its cluster", async () => {
  const rows = await ask("patterns/only-one-cluster", {});
  expect(rows.map(([cluster, place, , , mechanism]) => [cluster, place, mechanism])).toEqual([
    ["cluster:x", "city:b", "mechanism:own"],
    ["cluster:y", "cluster:y", "mechanism:alone"],
  ]);
});

it("patterns/cluster-mechanism has a cell for each cluster that uses a mechanism, itself or by a member", async () => {
  const rows = await ask("patterns/cluster-mechanism", {});
  expect(rows.map(([row, column]) => `${row} ${column}`)).toEqual([
    "cluster:x mechanism:own",
    "cluster:x mechanism:shared",
    "cluster:y mechanism:alone",
    "cluster:y mechanism:shared",
  ]);
});

it("patterns/policy-coverage reaches the members of what it covers", async () => {
  const rows = await ask("patterns/policy-coverage", { policy: "policy:p" });
  expect(rows.map(([place, strength]) => `${place} ${strength}`)).toEqual([
    "cluster:x stated",
    "area:g inherited",
    "city:a inherited",
    "city:b inherited",
    "city:district inherited",
  ]);
});
