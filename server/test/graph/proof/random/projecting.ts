import { aggregates } from "./aggregates.ts";
import { expression } from "./expressions.ts";
import { isScalar, type Kind, type Making, type Scope } from "./scope.ts";
import type { Clauses, Segment } from "./segment.ts";

const projected: readonly Kind[] = [
  "integer",
  "float",
  "text",
  "boolean",
  "integers",
  "texts",
  "bag",
  "map",
];

/** WITH or RETURN: what is kept, computed and gathered, in which order and how much of it. */
export function projecting(making: Making, scope: Scope, word: "WITH" | "RETURN"): Clauses {
  const { chance, pick, below } = making;
  const after = new Map<string, Kind>();
  const items: string[] = [];
  const gathers = chance(0.35);
  const kept = [...scope].filter(() => chance(gathers ? 0.25 : 0.5)).slice(0, gathers ? 2 : 4);
  for (const [name, kind] of kept) {
    after.set(name, kind);
    items.push(name);
  }
  const add = (kind: Kind, text: string): void => {
    const name = making.fresh("v");
    after.set(name, kind);
    items.push(`${text} AS ${name}`);
  };
  const value = (kind: Kind): string => expression(making, scope, kind, 2);
  for (let count = below(3); count > 0; count -= 1) {
    const kind = pick(projected);
    add(kind, value(kind));
  }
  if (gathers || items.length === 0) {
    for (let count = 1 + below(2); count > 0; count -= 1) {
      const [kind, text] = pick(aggregates);
      add(
        kind,
        text((inner) => expression(making, scope, inner, 1)),
      );
    }
  }
  // All there is, and what is new beside it.
  const isAll = !gathers && scope.size > 0 && chance(0.1);
  if (isAll) for (const [name, kind] of scope) after.set(name, kind);
  const distinct = !gathers && chance(0.2) ? " DISTINCT" : "";
  const told = isAll ? ["*", ...items.filter((item) => item.includes(" AS "))] : items;
  const list = told.map((item, at): Segment => ({ text: `${at === 0 ? "" : ", "}${item}` }));
  const keys = [...after].filter(([, kind]) => isScalar(kind)).map(([name]) => name);
  const total = keys.length > 0 && keys.length === after.size;
  // What is dropped may still be asked for where rows stay as they were.
  const seen = gathers || distinct !== "" ? after : new Map([...scope, ...after]);
  const first = chance(0.3) ? [expression(making, seen, pick(["integer", "text"]), 1)] : [];
  const order =
    keys.length > 0 && chance(0.3)
      ? ` ORDER BY ${[...first, ...keys].map((key) => `${key}${chance(0.4) ? " DESC" : ""}`).join(", ")}`
      : "";
  const rows =
    total && order !== "" && chance(0.6)
      ? `${chance(0.3) ? ` SKIP ${below(3)}` : ""} LIMIT ${1 + below(5)}`
      : "";
  const where =
    word === "WITH" && chance(0.3) ? ` WHERE ${expression(making, seen, "boolean", 2)}` : "";
  return {
    segments: [
      { text: `${word}${distinct} `, needed: true },
      ...list,
      { text: order + rows, ...(total && order !== "" && word === "RETURN" ? { total } : {}) },
      { text: where },
    ],
    scope: after,
  };
}
