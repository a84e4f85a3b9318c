import { expression } from "./expressions.ts";
import { pattern } from "./patterns.ts";
import { isScalar, named, type Kind, type Making, type Scope } from "./scope.ts";

/** A part of a query that may be left out when the query is made smaller. */
export interface Segment {
  text: string;
  /** What has to stand for the query to be one. */
  needed?: true;
  /** Says the order of all rows: every column is a key. */
  total?: true;
}

export interface Clauses {
  segments: Segment[];
  scope: Map<string, Kind>;
}

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

const aggregates: readonly [Kind, (value: (kind: Kind) => string) => string][] = [
  ["integer", () => "count(*)"],
  ["integer", (value) => `count(${value("integer")})`],
  ["integer", (value) => `count(DISTINCT ${value("text")})`],
  ["integer", (value) => `sum(${value("integer")})`],
  ["float", (value) => `sum(${value("float")})`],
  ["float", (value) => `avg(${value("integer")})`],
  ["integer", (value) => `min(${value("integer")})`],
  ["text", (value) => `max(${value("text")})`],
  ["integer", (value) => `max(${value("integer")})`],
  ["bag", (value) => `collect(${value("integer")})`],
  ["bag", (value) => `collect(DISTINCT ${value("text")})`],
  ["bag", (value) => `collect(${value("node")})`],
  ["bag", (value) => `collect(${value("map")})`],
  ["integer", (value) => `count(DISTINCT ${value("node")})`],
];

const matching = (making: Making, scope: Scope, optional: boolean): Clauses => {
  const inner = new Map(scope);
  const first = pattern(making, inner);
  const second = making.chance(0.15) ? `, ${pattern(making, inner)}` : "";
  const where = making.chance(0.5) ? ` WHERE ${expression(making, inner, "boolean", 2)}` : "";
  return {
    segments: [
      { text: `${optional ? "OPTIONAL MATCH" : "MATCH"} ${first}${second}` },
      { text: where },
    ],
    scope: inner,
  };
};

const unwinding = (making: Making, scope: Scope): Clauses => {
  const name = making.fresh("x");
  const kind = making.pick(["integers", "texts"] as const);
  const source = expression(making, scope, kind, 2);
  return {
    segments: [{ text: `UNWIND ${source} AS ${name}` }],
    scope: new Map(scope).set(name, kind === "integers" ? "integer" : "text"),
  };
};

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
  const distinct = !gathers && chance(0.2) ? " DISTINCT" : "";
  const list = items.map((item, at): Segment => ({ text: `${at === 0 ? "" : ", "}${item}` }));
  const keys = [...after].filter(([, kind]) => isScalar(kind)).map(([name]) => name);
  const total = keys.length > 0 && keys.length === after.size;
  const order =
    keys.length > 0 && chance(0.3)
      ? ` ORDER BY ${keys.map((key) => `${key}${chance(0.4) ? " DESC" : ""}`).join(", ")}`
      : "";
  const rows =
    total && order !== "" && chance(0.6)
      ? `${chance(0.3) ? ` SKIP ${below(3)}` : ""} LIMIT ${1 + below(5)}`
      : "";
  const where =
    word === "WITH" && chance(0.3) ? ` WHERE ${expression(making, after, "boolean", 2)}` : "";
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

const calling = (making: Making, scope: Scope): Clauses => {
  const imported = named(scope, "node").slice(0, 1);
  const start = new Map<string, Kind>(imported.map((name) => [name, "node"]));
  const inner = matching(making, start, false);
  const name = making.fresh("v");
  const [kind, text] = making.pick(aggregates);
  const gathered = text((of) => expression(making, inner.scope, of, 1));
  const head = imported.length > 0 ? `WITH ${imported.join(", ")} ` : "";
  const body = inner.segments.map((segment) => segment.text).join("");
  return {
    segments: [{ text: `CALL { ${head}${body} RETURN ${gathered} AS ${name} }` }],
    scope: new Map(scope).set(name, kind),
  };
};

/** A random clause that may stand in the middle of a query. */
export function clause(making: Making, scope: Scope, first: boolean): Clauses {
  const sort = first ? making.below(10) : 10 + making.below(12);
  if (sort < 8) return matching(making, scope, false);
  if (sort < 9) return matching(making, scope, true);
  if (sort < 10) return unwinding(making, scope);
  if (sort < 12) return matching(making, scope, false);
  if (sort < 15) return matching(making, scope, true);
  if (sort < 17) return unwinding(making, scope);
  if (sort < 18) return calling(making, scope);
  return projecting(making, scope, "WITH");
}
