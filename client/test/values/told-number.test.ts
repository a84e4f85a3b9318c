import { expect, test } from "vitest";
import { toldNumber, toldValue } from "../../src/values/number/told-number.ts";

test("a float is told without the noise that arithmetic leaves behind it", () => {
  expect(toldNumber(0.1 + 0.2)).toBe("0.3");
  expect(toldNumber(76.35204999999999)).toBe("76.35205");
  expect(toldNumber(-1.1 * 3)).toBe("-3.3");
});

test("no digit goes that is read: of a small or a large float either", () => {
  for (const value of [0.25, 121.473701, 1.5e-9, 123456.789012, -0.000012345])
    expect(toldNumber(value)).toBe(String(value));
  expect(toldNumber(1 / 3)).toBe("0.333333333333");
});

test("a whole number is told digit by digit, and what is no number as Cypher calls it", () => {
  expect(toldNumber(9007199254740991)).toBe("9007199254740991");
  expect(toldNumber(1234567890123456)).toBe("1234567890123456");
  expect(toldNumber(-0)).toBe("-0.0");
  expect(toldNumber(Number.NaN)).toBe("NaN");
  expect(toldNumber(Number.POSITIVE_INFINITY)).toBe("Infinity");
});

test("what is no number is told as it is written", () => {
  expect(toldValue("0.30000000000000004")).toBe("0.30000000000000004");
  expect(toldValue([0.5, "a"])).toBe("[0.5, a]");
  expect(toldValue(null)).toBe("null");
});
