import { misread, type Reading } from "./reading.ts";

const least = -(2n ** 63n);
const most = 2n ** 63n - 1n;

/** Digits of the longest 64-bit integer: a longer text need not be made a number to be refused. */
const mostDigits = 19;

/** A 64-bit signed integer from its digits; out of range it is refused, never wrapped. */
export function readInteger(text: string): Reading<bigint> {
  // One way through the letters, here and below: a long text must not be gone over twice.
  const [, sign = "", all = ""] = /^(-?)(\d+)$/.exec(text) ?? [];
  if (all === "") return misread(text, "is no integer", `digits, such as "42"`);
  const digits = all.replace(/^0+(?=\d)/, "");
  const value = digits.length > mostDigits ? null : BigInt(`${sign}${digits}`);
  if (value === null || value < least || value > most)
    return misread(text, "is beyond 64 bits", `one from ${least} to ${most}, or as a float`);
  return { value };
}

const decimal = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const unusual: ReadonlyMap<string, number> = new Map([
  ["NaN", Number.NaN],
  ["Infinity", Number.POSITIVE_INFINITY],
  ["-Infinity", Number.NEGATIVE_INFINITY],
]);

/** A float from its text; what no float can hold is refused, never made infinite or nought. */
export function readFloat(text: string): Reading<number> {
  const named = unusual.get(text);
  if (named !== undefined) return { value: named };
  if (!decimal.test(text))
    return misread(text, "is no float", `a number, such as "2.5" or "1e21", "NaN" or "-Infinity"`);
  const value = Number(text);
  const [mantissa = ""] = text.split(/[eE]/);
  if (!Number.isFinite(value))
    return misread(text, "is larger than a float can be", `"Infinity" if that is meant`);
  if (value === 0 && /[1-9]/.test(mantissa))
    return misread(text, "is nearer to 0 than a float can be", `"0.0" if that is meant`);
  return { value };
}

/** A float as Cypher writes it: a whole one keeps its point, or it would come back as an integer. */
export function floatText(value: number): string {
  if (Object.is(value, -0)) return "-0.0";
  const text = String(value).replace("e+", "e");
  return /^-?\d+$/.test(text) ? `${text}.0` : text;
}
