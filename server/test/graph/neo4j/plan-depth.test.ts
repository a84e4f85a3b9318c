import type { Plan, ResultSummary } from "neo4j-driver";
import { describe, expect, it } from "vitest";
import { planOf } from "../../../src/graph/neo4j/explain.ts";
import { allOperators } from "../../../src/graph/guard/all-operators.ts";

/** What a driver gives for a plan of so many operators in one another. */
const summary = (depth: number): ResultSummary => {
  let plan: Plan = { operatorType: "Argument@neo4j", identifiers: [], arguments: {}, children: [] };
  for (let at = 1; at < depth; at += 1) {
    plan = { operatorType: "Apply@neo4j", identifiers: [], arguments: {}, children: [plan] };
  }
  return { plan, profile: false, queryType: "r", database: { name: "neo4j" } } as ResultSummary;
};

describe("a plan of Neo4j", () => {
  it.each([501, 5000])("is too deep with %i operators in one another", (depth) => {
    expect(() => planOf(summary(depth))).toThrow(
      expect.objectContaining({ slug: "too-deep", message: expect.stringMatching(/apart/) }),
    );
  });

  it("is read whole with 500", () => {
    expect(allOperators(planOf(summary(500)).root)).toHaveLength(500);
  });
});
