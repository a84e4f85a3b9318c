import { describe, expect, test } from "vitest";
import { planText } from "../../../src/results/plan/plan-text.ts";
import { testsOf } from "../../../src/results/plan/tests-of.ts";
import { wordsKey } from "../../../src/results/plan/operator-words.ts";
import { recorded } from "./plans.ts";

describe("words for operators", () => {
  test.each([
    ["Expand(All)", "operator.Expand.All"],
    ["Expand(Into)", "operator.Expand.Into"],
    ["Expand", "operator.Expand"],
    ["VarLengthExpand(Pruning,BFS,All)", "operator.VarLengthExpand"],
    ["DirectedRelationshipTypeScan", "operator.RelationshipTypeScan"],
    ["UndirectedRelationshipIndexSeekByRange", "operator.RelationshipIndexSeek"],
    ["PartitionedNodeByLabelScan", "operator.NodeByLabelScan"],
    ["NodeByElementIdSeek", "operator.NodeByIdSeek"],
    ["NodeLeftOuterHashJoin", "operator.LeftOuterHashJoin"],
    ["LetAntiSemiApply", "operator.AntiSemiApply"],
    ["Repeat(All, Trail)", "operator.Repeat"],
  ])("%s is told by %s", (operator, key) => {
    expect(wordsKey(operator)).toBe(key);
  });

  test("there are none for an operator we do not know", () => {
    expect(wordsKey("Frobnicate(All)")).toBeNull();
  });
});

describe("a filter's tests", () => {
  test("are those against a value, not between properties, not negated, not served already", () => {
    expect(testsOf("cache[a.name] < cache[b.name] AND NOT a.age = $autoint_0")).toEqual([]);
    expect(testsOf('(c.id Eq "city:suzhou") [index: id]')).toEqual([]);
    expect(testsOf("a:City AND a.`the price` >= $autoint_0")).toEqual([
      { variable: "a", property: "the price", look: "range" },
    ]);
  });
});

test("a plan as text leaves out the columns its engine does not fill", () => {
  expect(planText(recorded("embedded-label-filter").root)).toBe(
    [
      "Operator   Details",
      "+Return    c AS c",
      '+Filter    (c.nameEn Eq "Suzhou") [label-first]',
      "+NodeScan  c:City",
    ].join("\n"),
  );
  const [first = "", second = ""] = planText(recorded("neo4j-cartesian-where-profiled").root).split(
    "\n",
  );
  expect(first.trim()).toMatch(/^Operator +Details +Estimated +Rows +DB hits$/);
  expect(second).toMatch(/^\+ProduceResults +`count\(\*\)` +1 +1 +0$/);
});
