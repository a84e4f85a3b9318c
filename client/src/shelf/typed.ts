import type { Value } from "@chengmai/cypher/values";
import { draftOf } from "../values/fields/write.ts";

/** What stands in each field, as text. */
export type Typed = Record<string, string>;

/** A value as it stands in a field; a list line by line. */
export const written = (value: Value, base: string): string => {
  if (value === null) return "";
  if (base === "any") return JSON.stringify(value);
  if (Array.isArray(value)) return value.map((one) => written(one, base)).join("\n");
  return draftOf(value).text;
};

/** What stood in the fields, from the values that a query was asked with. */
export const typedFrom = (params: Readonly<Record<string, Value>>): Typed =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      written(value, typeof value === "object" && !Array.isArray(value) ? "any" : ""),
    ]),
  );
