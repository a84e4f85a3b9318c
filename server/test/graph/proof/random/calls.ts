import { aggregates } from "./aggregates.ts";
import { expression } from "./expressions.ts";
import { matching } from "./matching.ts";
import { named, type Kind, type Making, type Scope } from "./scope.ts";
import type { Clauses } from "./segment.ts";

type Head = readonly [before: string, inside: string];

/** How a subquery comes by what it sees. */
const headOf = ({ pick }: Making, names: readonly string[]): Head => {
  if (names.length === 0) return ["CALL", ""];
  return pick<Head>([
    ["CALL", `WITH ${names.join(", ")} `],
    [`CALL (${names.join(", ")})`, ""],
  ]);
};

/** CALL { … }: what it gathers, or the rows it finds, of one or of two branches. */
export const calling = (making: Making, scope: Scope): Clauses => {
  const { chance, pick } = making;
  const names = named(scope, "node").slice(0, 1);
  const [before, inside] = headOf(making, names);
  const [kind, text] = chance(0.6)
    ? pick(aggregates)
    : ([pick(["integer", "text"] as const), null] as const);
  const name = making.fresh("v");
  const branch = (): string => {
    const start = new Map<string, Kind>(names.map((one) => [one, "node"]));
    const inner = matching(making, start, chance(0.2));
    const value = text
      ? text((of) => expression(making, inner.scope, of, 1))
      : expression(making, inner.scope, kind, 2);
    const body = inner.segments.map((segment) => segment.text).join("");
    return `${inside}${body} RETURN ${value} AS ${name}`;
  };
  const branches = chance(0.2)
    ? `${branch()} UNION ${chance(0.5) ? "ALL " : ""}${branch()}`
    : branch();
  return {
    segments: [{ text: `${before} { ${branches} }` }],
    scope: new Map(scope).set(name, kind),
  };
};
