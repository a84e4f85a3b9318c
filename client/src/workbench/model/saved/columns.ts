import { typeOf } from "@chengmai/cypher/type-of";
import type { Value } from "@chengmai/cypher/values";
import type { Column } from "./query.ts";

/** Why the columns of a result can be no `@returns`. */
export interface Unfit {
  column: string;
  why: "name" | "mixed";
}

/** The columns that a named query would declare for a result, or what keeps it from doing so. */
export function columnsOf(
  names: readonly string[],
  rows: readonly (readonly Value[])[],
): readonly Column[] | Unfit {
  const columns: Column[] = [];
  for (const [at, name] of names.entries()) {
    if (!/^\w+$/.test(name)) return { column: name, why: "name" };
    const type = typeOf(rows.map((row) => row[at] ?? null));
    if (type === null) return { column: name, why: "mixed" };
    columns.push({ name, type });
  }
  return columns;
}
