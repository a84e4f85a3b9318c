import { describe, expect, it } from "vitest";
import type { Plan, PlanOperator, Reading } from "../../../src/graph/graph.ts";
import { judge } from "../../../src/graph/guard/judge.ts";
import { nestedClauses } from "../../../src/graph/guard/nested.ts";

const reading: Reading = {
  operators: new Set(["ProduceResults", "Projection", "ProcedureCall"]),
  procedures: new Set(["db.labels"]),
};
const operator = (name: string, details = "", children: PlanOperator[] = []): PlanOperator => ({
  operator: name,
  details,
  estimatedRows: null,
  rows: null,
  dbHits: null,
  children,
});
const judged = (root: PlanOperator, queryType: Plan["queryType"] = "r") =>
  judge({ queryType, root }, reading, ["apoc.load.json", "城.读"])?.name ?? null;

describe("judge", () => {
  it.each([
    ["an operator no list names", operator("ProduceResults", "", [operator("Novelty")]), "Novelty"],
    ["an operator on another graph", operator("Projection@other"), "Projection@other"],
    ["a procedure", operator("ProcedureCall", "dbms.quit() :: ()"), "dbms.quit"],
    ["a plugin's function", operator("Projection", "apoc.load.json($a) AS x"), "apoc.load.json"],
    ["one in back-quotes", operator("Projection", "`apoc`.`load` . json (1)"), "apoc.load.json"],
    ["one with a Chinese name", operator("Projection", "城.读(1)"), "城.读"],
    [
      "a nested LOAD CSV",
      operator("Projection", "CASE WHEN a THEN COUNT { LOAD CSV FROM b }"),
      "LoadCSV",
    ],
  ])("refuses %s", (_name, root, name) => {
    expect(judged(root)).toBe(name);
  });

  it("refuses a plan whose type is not r, or not told", () => {
    expect(judged(operator("Projection"), "rw")).toBe("");
    expect(judged(operator("Projection"), null)).toBe("");
  });

  it("refuses the type of schema where nothing is called", () => {
    expect(judged(operator("Projection"), "s")).toBe("");
    const call = operator("ProcedureCall", "db.labels() :: (label :: STRING)");
    expect(judged(operator("ProduceResults", "label", [call]), "s")).toBeNull();
    expect(judged(operator("ProduceResults", "", [call, operator("Novelty")]), "s")).toBe(
      "Novelty",
    );
  });

  it("lets a reading plan pass", () => {
    const call = operator("ProcedureCall", "db.labels() :: (label :: STRING)");
    expect(judged(operator("ProduceResults", "label", [call]))).toBeNull();
  });

  it("reads nested calls in the words of 5.26 and of 2026", () => {
    const found = { kind: "procedure", name: "dbms.x" };
    expect(nestedClauses("EXISTS { ResolvedCall(dbms.x(a  =  1) :: b, c) }")).toEqual([found]);
    expect(nestedClauses("EXISTS {   CALL `dbms`.`x`()     YIELD a }")).toEqual([found]);
    expect(nestedClauses("COLLECT { CALL (a) { MATCH (b) RETURN b } RETURN b }")).toEqual([]);
  });
});
