import type { Value } from "@chengmai/cypher/values";
import { written } from "../written.ts";

/** Digits that a float is read by. Arithmetic leaves its noise behind them: 0.1 + 0.2 is 0.30000000000000004. */
const digits = 12;

/** How Cypher writes a number: JavaScript drops the sign of -0. */
export const numberText = (value: number): string =>
  Object.is(value, -0) ? "-0.0" : String(value);

/** What a property is called by where it stands for itself: a number as it is shown, all else as it is written. */
export const toldValue = (value: Value): string =>
  typeof value === "number" ? toldNumber(value) : written(value);

/** A number as it is shown: of a float no more digits than are read. What is copied or taken along has them all. */
export function toldNumber(value: number): string {
  if (Number.isInteger(value) || !Number.isFinite(value)) return numberText(value);
  return String(Number(value.toPrecision(digits)));
}
