import { readExact } from "@chengmai/cypher/exact";
import { fieldOf, isExact, type Value } from "@chengmai/cypher/values";
import type { Params } from "../../graph.ts";
import { GraphError } from "../../graph-error.ts";
import { javaRegex } from "./java-regex.ts";
import { paramsIn, sumValue, type Sum } from "./sums.ts";

/** Texts and parameters, put together in this order. */
export type Parts = readonly ({ param: string } | { text: string })[];

/** What a parameter that the rewriting adds is made from, and how. */
export type Derived =
  /** A number for element ids of that kind, or a pattern in the engine's words. */
  | { from: Parts; of: "node" | "relationship" | "pattern" }
  /** A number of rows. */
  | { from: Sum; of: "count" };

export type DerivedParam = Derived & { name: string };

/** The number in an element id of that kind; one that no element has for any other text. */
const idNumber = (id: unknown, letter: "n" | "e"): number | null | (number | null)[] => {
  if (Array.isArray(id)) return id.map((one) => idNumber(one, letter) as number | null);
  if (id === null || id === undefined) return null;
  const found = typeof id === "string" ? /^([ne]):(\d+)$/.exec(id) : null;
  return found && found[1] === letter ? Number(found[2]) : -1;
};

const wholeNumber = (value: Value | undefined): bigint | null => {
  if (typeof value === "number") return Number.isSafeInteger(value) ? BigInt(value) : null;
  if (value === undefined || !isExact(value) || value.kind !== "integer") return null;
  const read = readExact(value);
  return "wrong" in read ? null : BigInt(read.value);
};

const rowCount = (sum: Sum, params: Params): bigint => {
  const names = paramsIn(sum);
  // A plan can be made without the value, of one row as of any other number.
  if (names.some((name) => !Object.hasOwn(params, name))) return 1n;
  const count = sumValue(sum, (name) => wholeNumber(params[name]));
  if (count !== null && count >= 0n) return count;
  const given = [...new Set(names)].map((name) => `$${name}`).join(", ");
  throw new GraphError(
    "cypher-failed",
    `SKIP and LIMIT take a whole number from 0 on, and ${given} makes none here; give another value.`,
  );
};

/** The value of a derived parameter; null where one that it is made from is. @throws GraphError of a number of rows */
export function derivedValue(derived: Derived, params: Params): unknown {
  if (derived.of === "count") return rowCount(derived.from, params);
  const { from, of } = derived;
  const parts = from.map((part) =>
    "text" in part ? part.text : (fieldOf(params, part.param) ?? null),
  );
  if (of !== "pattern") return idNumber(parts[0], of === "node" ? "n" : "e");
  const texts = parts.map((part) => (typeof part === "number" ? String(part) : part));
  return texts.every((part) => typeof part === "string") ? javaRegex(texts.join("")) : null;
}
