import { isExact, isNode, isPath, isRelationship, type Value } from "@chengmai/cypher/values";
import type { Language } from "../../exploration/names.ts";
import { textOf } from "./text.ts";

export type Direction = "ascending" | "descending";

const numeric = new Set(["integer", "float"]);

/** Kinds in the order they stand in a sorted column; nothing comes last, whichever way. */
function rank(value: Value): number {
  if (value === null) return 9;
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 2;
  if (typeof value === "boolean") return 3;
  if (Array.isArray(value)) return 7;
  if (isExact(value)) return numeric.has(value.kind) ? 0 : 1;
  if (isNode(value)) return 4;
  if (isRelationship(value)) return 5;
  return isPath(value) ? 6 : 8;
}

const whole = (value: Value): bigint | null => {
  if (typeof value === "number") return Number.isInteger(value) ? BigInt(value) : null;
  return isExact(value) && value.kind === "integer" ? BigInt(value.value) : null;
};

const wide = (value: Value): number =>
  Number(typeof value === "object" && value !== null && isExact(value) ? value.value : value);

function byNumber(a: Value, b: Value): number {
  // Integers past 2^53 are compared as they are, for a float would call neighbours equal.
  const [first, second] = [whole(a), whole(b)];
  if (first !== null && second !== null) return first < second ? -1 : Number(first > second);
  const difference = wide(a) - wide(b);
  return Number.isNaN(difference)
    ? Number(Number.isNaN(wide(a))) - Number(Number.isNaN(wide(b)))
    : difference;
}

/** How two values of any kinds stand to each other, names and texts as the language sorts them. */
export function comparer(language: Language): (a: Value, b: Value) => number {
  const collator = new Intl.Collator(language === "zh" ? "zh-Hans-CN" : "en", { numeric: true });
  return (a, b) => {
    const kind = rank(a);
    if (kind !== rank(b)) return kind - rank(b);
    if (kind === 0) return byNumber(a, b);
    if (Array.isArray(a) && Array.isArray(b) && a.length !== b.length) return a.length - b.length;
    return collator.compare(textOf(a, language), textOf(b, language));
  };
}

/** Rows by one column; equal ones keep the order they came in, and empty cells stay at the end. */
export function sortedBy(
  rows: readonly Value[][],
  column: number,
  direction: Direction,
  language: Language,
): Value[][] {
  const compare = comparer(language);
  const sign = direction === "ascending" ? 1 : -1;
  return rows.toSorted((one, other) => {
    const [a, b] = [one[column] ?? null, other[column] ?? null];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * compare(a, b);
  });
}
