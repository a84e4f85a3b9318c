import { describe, expect, test } from "vitest";
import { faultIn, faultsFrom, filledIn, initialOf, suggested } from "../../src/shelf/values.ts";
import { node, param } from "../make.ts";

describe("a form's values", () => {
  test("an empty field that is needed is asked for, a node by choosing", () => {
    const params = [param("text", "string"), param("city", "string", { of: ["City"] })];
    expect(filledIn(params, { text: " ", city: "" }).faults).toEqual({
      text: "parameter.fault.needed",
      city: "form.choose",
    });
  });

  test("what is not a number, not whole or too large is refused, each with its own words", () => {
    const params = ["a", "b", "c", "d"].map((name) => param(name, "integer"));
    const { faults } = filledIn(params, { a: "many", b: "1.5", c: "9007199254740993", d: "1e3" });
    expect(faults).toEqual({
      a: "parameter.fault.integer",
      b: "parameter.fault.integer",
      c: "form.large",
      d: "parameter.fault.integer",
    });
  });

  test("a word that is not among the choices is refused", () => {
    const params = [param("strength", "string", { oneOf: ["stated", "inherited"] })];
    expect(filledIn(params, { strength: "rumoured" }).faults).toEqual({ strength: "form.choose" });
  });

  test("what is being typed is blamed for what it is, and nothing for being empty", () => {
    expect(faultIn(param("n", "integer"), "many")).toBe("parameter.fault.integer");
    expect(faultIn(param("n", "integer[]"), "1\ntwo")).toBe("parameter.fault.integer");
    expect(faultIn(param("n", "integer"), " ")).toBeUndefined();
    expect(faultIn(param("n", "integer"), "7")).toBeUndefined();
  });

  test("full-width digits are numbers", () => {
    expect(filledIn([param("n", "integer")], { n: "１２" }).params).toEqual({ n: 12 });
  });

  test("an optional field left empty is left to the server, or null without a default", () => {
    const params = [
      param("atLeast", "integer", { optional: true, default: 2 }),
      param("sector", "string?", { optional: true }),
    ];
    expect(filledIn(params, { atLeast: "", sector: "" })).toEqual({
      params: { sector: null },
      faults: {},
    });
  });

  test("a whole float stands in its field as digits, and a value of any type as JSON", () => {
    const share = param("share", "float", { default: { kind: "float", value: "2.0" } });
    expect(initialOf(share, { strength: "stated" })).toBe("2.0");
    const any = param("any", "any", { default: [1, "a"] });
    expect(initialOf(any, { strength: "stated" })).toBe('[1,"a"]');
    expect(filledIn([any], { any: '[1,"a"]' }).params).toEqual({ any: [1, "a"] });
  });

  test("a number keeps the kind and the digits that it is written with", () => {
    const params = [param("share", "float"), param("exact", "map")];
    expect(filledIn(params, { share: "2", exact: '{"n": 9007199254740993}' }).params).toEqual({
      share: { kind: "float", value: "2.0" },
      exact: { n: { kind: "integer", value: "9007199254740993" } },
    });
    expect(filledIn(params, { share: "half", exact: "{}" }).faults).toEqual({
      share: "parameter.fault.float",
    });
  });

  test("a list has one value a line", () => {
    const params = [param("names", "string[]"), param("sizes", "integer[]")];
    const filled = filledIn(params, { names: "苏州\n\n 无锡 ", sizes: "1\ntwo" });
    expect(filled.params).toEqual({ names: ["苏州", "无锡"] });
    expect(filled.faults).toEqual({ sizes: "parameter.fault.integer" });
  });

  test("booleans and maps keep their kind", () => {
    const params = [param("on", "boolean"), param("where", "map"), param("bad", "map")];
    const filled = filledIn(params, { on: "true", where: '{"a":1}', bad: "{" });
    expect(filled.params).toEqual({ on: true, where: { a: 1 } });
    expect(filled.faults).toEqual({ bad: "parameter.fault.json" });
  });

  test("strength starts as the page shows it, all else with its default", () => {
    const strength = param("strength", "string", {
      oneOf: ["stated", "inherited"],
      default: "inherited",
    });
    expect(initialOf(strength, { strength: "stated" })).toBe("stated");
    expect(initialOf(param("n", "integer", { default: 3 }), { strength: "stated" })).toBe("3");
    expect(initialOf(param("sector", "string?", { default: null }), { strength: "stated" })).toBe(
      "",
    );
  });

  test("needed nodes are filled in from what is in hand, each once", () => {
    const places = { of: ["City", "Cluster"] };
    const params = [param("a", "string", places), param("b", "string", places)];
    const hand = [node("Mechanism", "mechanism:x"), node("City", "city:suzhou")];
    expect(suggested(params, hand)).toEqual({ a: "city:suzhou" });
  });

  test("what the server says of a parameter is said at its field", () => {
    const errors = [
      { path: "names.2", message: "must be text" },
      { path: "else", message: "is no parameter" },
    ];
    expect(faultsFrom(errors, [param("names", "string[]")])).toEqual({ names: "must be text" });
  });
});
