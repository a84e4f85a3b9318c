import { isExact, isNode, isPath, isRelationship, type Value } from "@chengmai/cypher/values";

/** What a column can be in a chart: a measure, a time, a small whole number that may name things, or names. */
type Kind = "number" | "time" | "name" | "none";

export interface Column {
  at: number;
  name: string;
  kind: Kind;
  /** True for whole numbers of which there are few enough to name bars. */
  countable: boolean;
  distinct: number;
  nulls: number;
  /** True where each value is not less than the one before it. */
  rising: boolean;
}

const numberKinds = new Set(["integer", "float"]);
const timeKinds = new Set(["date", "datetime", "localdatetime"]);

/** A value as an axis has it; null where it has no place on one. */
export function numberOf(value: Value): number | null {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (value === null || typeof value !== "object" || Array.isArray(value)) return null;
  if (!isExact(value) || !numberKinds.has(value.kind)) return null;
  const found = Number(value.value);
  return Number.isFinite(found) ? found : null;
}

/** True where the axis cannot show the number to its last digit. */
export const isInexact = (value: Value): boolean =>
  value !== null &&
  typeof value === "object" &&
  !Array.isArray(value) &&
  isExact(value) &&
  value.kind === "integer" &&
  String(BigInt(Number(value.value))) !== value.value;

export function timeOf(value: Value): Date | null {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return null;
  if (!isExact(value) || !timeKinds.has(value.kind)) return null;
  const text = value.value.replace(/\[[^\]]*\]$/, "");
  // A local time stands for itself wherever it is read.
  const time = new Date(value.kind === "localdatetime" ? `${text}Z` : text);
  return Number.isNaN(time.getTime()) ? null : time;
}

function kindOf(value: Value): Kind {
  if (typeof value === "number" || numberOf(value) !== null) return "number";
  if (typeof value === "string" || typeof value === "boolean") return "name";
  if (value === null || typeof value !== "object" || Array.isArray(value)) return "none";
  if (timeOf(value) !== null) return "time";
  if (isNode(value) || isRelationship(value) || isExact(value)) return "name";
  return isPath(value) ? "name" : "none";
}

const few = 60;

function columnOf(name: string, at: number, rows: readonly Value[][]): Column {
  const kinds = new Set<Kind>();
  const distinct = new Set<string>();
  let nulls = 0;
  let whole = true;
  let rising = true;
  let last = -Infinity;
  for (const row of rows) {
    const value = row[at] ?? null;
    if (value === null) {
      nulls += 1;
      continue;
    }
    kinds.add(kindOf(value));
    const number = numberOf(value) ?? timeOf(value)?.getTime() ?? null;
    if (number === null || !Number.isInteger(number)) whole = false;
    if (number !== null) {
      if (number < last) rising = false;
      last = number;
    }
    if (distinct.size <= few)
      distinct.add(typeof value === "object" ? JSON.stringify(value) : String(value));
  }
  // Numbers and texts in one column are names, for a text has no place on an axis of numbers.
  const kind =
    kinds.size === 1
      ? ([...kinds][0] ?? "none")
      : kinds.has("none") || kinds.size === 0
        ? "none"
        : "name";
  const countable = kind === "number" && whole && distinct.size <= few;
  return { at, name, kind, countable, distinct: distinct.size, nulls, rising };
}

/** What each column of an answer can be in a chart. */
export const columnsOf = (names: readonly string[], rows: readonly Value[][]): Column[] =>
  names.map((name, at) => columnOf(name, at, rows));
