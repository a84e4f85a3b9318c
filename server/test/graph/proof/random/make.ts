import { random } from "../../../../scripts/fuzz/random.ts";
import type { Looking } from "../heard.ts";
import { clause } from "./clauses.ts";
import { projecting } from "./projecting.ts";
import type { Kind, Making } from "./scope.ts";
import type { Segment } from "./segment.ts";

export const textOf = (segments: readonly Segment[]): string =>
  segments
    .map(({ text }) => (/^[A-Z]/.test(text) ? ` ${text}` : text))
    .join("")
    .trim();

/** What Neo4j 5.26 is asked: it counts `(:A)-->(x)` for `count(x.i)`, whether or not an x has an i. */
export const askedOfNeo4j = (text: string): string =>
  text.replaceAll(/\bcount\((\w+\.\w+)\)/g, "count([$1][0])");

/** What a query says of the order of its answer. */
export const lookingAt = (segments: readonly Segment[]): Looking => ({
  rows: segments.some(({ total }) => total === true),
  lists: false,
});

const single = (making: Making): Segment[] => {
  let scope = new Map<string, Kind>();
  const segments: Segment[] = [];
  const count = 1 + making.below(4);
  for (let at = 0; at < count; at += 1) {
    const next = clause(making, scope, at === 0);
    segments.push(...next.segments);
    ({ scope } = next);
  }
  return [...segments, ...projecting(making, scope, "RETURN").segments];
};

const union = (making: Making): Segment[] => {
  const width = 1 + making.below(2);
  const half = (): string => {
    const scope = new Map<string, Kind>();
    const first = clause(making, scope, true);
    const value = projecting(making, first.scope, "WITH");
    const texts = [...first.segments, ...value.segments];
    const names = [...value.scope].map(([each]) => each);
    const columns = ["u", "w"].slice(0, width).map((as, at) => `${names[at] ?? "1"} AS ${as}`);
    return `${textOf(texts)} RETURN ${columns.join(", ")}`;
  };
  return [{ text: `${half()} UNION ${making.chance(0.4) ? "ALL " : ""}${half()}`, needed: true }];
};

/** What every random query is asked with. */
export const params = { p: 2 };

/** A random reading query that a seed repeats, over the nodes of the label `mark`. */
export function makeRandomQuery(seed: number, mark: string): Segment[] {
  const choose = random(seed);
  let names = 0;
  const making: Making = {
    ...choose,
    mark,
    and: choose.chance(0.7) ? ":" : "&",
    fresh: (stem) => `${stem}${(names += 1)}`,
  };
  const segments = making.chance(0.06) ? union(making) : single(making);
  return segments.filter(({ text }) => text !== "");
}
