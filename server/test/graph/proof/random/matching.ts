import { expression } from "./expressions.ts";
import { pattern } from "./patterns.ts";
import { named, type Kind, type Making, type Scope } from "./scope.ts";
import type { Clauses } from "./segment.ts";

/** MATCH, of whatever is in scope. */
export const matching = (making: Making, scope: Scope, optional: boolean): Clauses => {
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

const unwound: readonly (readonly [Kind, Kind])[] = [
  ["integers", "integer"],
  ["integers", "integer"],
  ["texts", "text"],
  ["nodes", "node"],
  ["links", "relationship"],
];

/** UNWIND, of a list in scope or one that is made. */
export const unwinding = (making: Making, scope: Scope): Clauses => {
  const name = making.fresh("x");
  const [kind, item] = making.pick(unwound);
  const source = expression(making, scope, kind, 2);
  return {
    segments: [{ text: `UNWIND ${source} AS ${name}` }],
    scope: new Map(scope).set(name, item),
  };
};

/** The shortest way between two that are bound: only its length, for there may be several. */
export const shortest = (making: Making, scope: Scope): Clauses | null => {
  const { chance, fresh, pick } = making;
  const [from, to] = [...named(scope, "node")].toReversed();
  if (from === undefined || to === undefined) return null;
  const [way, length] = [fresh("s"), fresh("v")];
  const link = `-[${pick(["", ":T", ":T|U"])}*${pick(["", "..3", "1..2"])}]-${chance(0.3) ? ">" : ""}`;
  const word = chance(0.3) ? "OPTIONAL MATCH" : "MATCH";
  // Neo4j knows no shortest way from a node to itself.
  const text = `WITH * WHERE ${from} <> ${to} ${word} ${way} = shortestPath((${from})${link}(${to})) WITH ${[...scope.keys()].join(", ")}, length(${way}) AS ${length}`;
  return { segments: [{ text }], scope: new Map(scope).set(length, "integer") };
};
