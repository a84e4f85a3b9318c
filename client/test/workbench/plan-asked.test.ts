import { describe, expect, it } from "vitest";
import { run } from "../../src/workbench/model/run.ts";
import { planAsked } from "../../src/workbench/model/plan-asked.ts";
import { workbench } from "../../src/workbench/model/store.ts";
import { blankTab } from "../../src/workbench/model/tab.ts";

describe("a text asks for no plan", () => {
  it.each([
    "RETURN 1",
    "",
    "EXPLAIN",
    "EXPLAINED",
    "explain(1)",
    "MATCH (n) RETURN n // EXPLAIN RETURN 1",
    "// EXPLAIN\nRETURN 1",
    "/* EXPLAIN */ RETURN 1",
    "'EXPLAIN' RETURN 1",
    "CYPHER 5 MATCH (explain) RETURN explain",
    "CYPHER 5 MATCH (n) RETURN n AS x, n.profile AS profile ",
    "cypherEXPLAIN RETURN 1",
    ":param x => 1\nEXPLAIN RETURN 1",
  ])("where it does not begin so: %j", (text) => {
    expect(planAsked(text)).toBeNull();
  });
});

describe("a text asks for its plan", () => {
  it.each([
    ["EXPLAIN RETURN 1", "        RETURN 1", false],
    ["profile\nRETURN 1", "       \nRETURN 1", true],
    [
      "  // why\n /* EXPLAIN */ Profile/**/RETURN 1",
      "  // why\n /* EXPLAIN */        /**/RETURN 1",
      true,
    ],
    ["EXPLAIN// now\nRETURN 1", "       // now\nRETURN 1", false],
    ["CYPHER 25 EXPLAIN RETURN 1", "CYPHER 25         RETURN 1", false],
    [
      "cypher 5 runtime = slotted planner=cost PROFILE RETURN 1",
      "cypher 5 runtime = slotted planner=cost         RETURN 1",
      true,
    ],
    ["EXPLAIN CYPHER 5 RETURN 1", "        CYPHER 5 RETURN 1", false],
    ["/*a*//*b*/EXPLAIN RETURN 1", "/*a*//*b*/        RETURN 1", false],
  ])("by its first word, and keeps its places: %j", (text, left, profile) => {
    expect(planAsked(text)).toEqual({ text: left, profile });
    expect(left.length).toBe(text.length);
  });

  it("is judged at once, however long what stands before the word", () => {
    const long = "/**/ // x\n".repeat(10_000);
    expect(planAsked(`${long}EXPLAIN RETURN 1`)?.profile).toBe(false);
    expect(planAsked(`${long}RETURN 1`)).toBeNull();
    expect(planAsked(`CYPHER ${"a=b ".repeat(20_000)}`)).toBeNull();
  });
});

it("what asks for its plan is not run, and what follows it is", async () => {
  const text = "EXPLAIN RETURN 1";
  workbench.setState({ tabs: [blankTab({ id: "a", text })], front: "a" });
  const [planned, after] = await run("a", [
    { text, from: 0 },
    { text: "RETURN 2", from: 20 },
  ]);
  expect(planned?.phase).toBe("planned");
  expect(planned?.asked.text).toBe(text);
  // No server is there, which the second one finds out: the first has asked nobody.
  expect(after?.refusal?.slug).toBe("offline");
  expect(workbench.getState().tabs[0]?.view).toBe("plan");
  workbench.setState(({ tabs }) => ({
    tabs: tabs.map((tab) => ({ ...tab, shown: planned?.id ?? null })),
  }));
  await run("a", [{ text: "RETURN 2", from: 20 }]);
  expect(workbench.getState().tabs[0]?.view).toBe("table");
});
