import type { Path, Subgraph, Value } from "@chengmai/cypher/values";
import { isNode, isPath } from "@chengmai/cypher/values";
import { distinct } from "../../values/distinct.ts";
import type { State } from "../../exploration/model/state.ts";
import { betweenOf, strengthOf, type Strength, type Way } from "./part.ts";
import { upward } from "./upward.ts";
import type { Tie } from "./ties.ts";

const paths = (value: Value | undefined): Path[] =>
  Array.isArray(value) ? value.filter((each) => isPath(each)) : [];

/** Rows of `patterns/mechanisms-between`, as ways. */
export const waysOf = (rows: readonly Value[][]): Way[] =>
  rows.flatMap(([mechanism, how, howEn, fromA, fromB]) =>
    mechanism !== undefined && isNode(mechanism)
      ? [
          {
            mechanism,
            how: String(how),
            howEn: String(howEn),
            fromA: paths(fromA),
            fromB: paths(fromB),
          },
        ]
      : [],
  );

const level = (path: Path) => !path.relationships.some(({ type }) => upward.has(type));

/** With `stated`, only what is said of the two places themselves: no path that climbs by membership. */
export function waysWithin(ways: readonly Way[], strength: Strength): Way[] {
  if (strength === "inherited") return [...ways];
  return ways.flatMap((way) => {
    const fromA = way.fromA.filter(level);
    const fromB = way.fromB.filter(level);
    return fromA.length > 0 && fromB.length > 0 ? [{ ...way, fromA, fromB }] : [];
  });
}

/** Every node and relationship on the ways, each once. */
export function groundOf(ways: readonly Way[]): Subgraph {
  const all = ways.flatMap(({ fromA, fromB }) => [...fromA, ...fromB]);
  return {
    nodes: distinct([
      ...all.flatMap(({ nodes }) => nodes),
      ...ways.map(({ mechanism }) => mechanism),
    ]),
    relationships: distinct(all.flatMap(({ relationships }) => relationships)),
  };
}

/** Ends of ways that no tie stands for: a place reaches its mechanism by something that only the answer names. */
export function loneEnds(state: State, ties: readonly Tie[]): Tie[] {
  const between = betweenOf(state);
  if (between === null) return [];
  const tied = new Set(ties.map(({ place, mechanism }) => `${place} ${mechanism}`));
  const ends = waysWithin(between.ways, strengthOf(state)).flatMap(({ mechanism }) =>
    [between.a, between.b].map((place): Tie => ({
      id: `way ${place} ${mechanism.id}`,
      place,
      mechanism: mechanism.id,
      strength: "stated",
      basis: [],
    })),
  );
  return distinct(ends).filter(({ place, mechanism }) => !tied.has(`${place} ${mechanism}`));
}

/** Ids that the ways light: their own, and the ties that stand for an inherited step. */
export function litByWays(ways: readonly Way[], state: State, ties: readonly Tie[]): Set<string> {
  const { nodes, relationships } = groundOf(ways);
  const lit = new Set([...nodes, ...relationships].map(({ id }) => id));
  const between = betweenOf(state);
  if (between === null) return lit;
  const mechanisms = new Set(ways.map(({ mechanism }) => mechanism.id));
  for (const { id, place, mechanism } of ties)
    if ((place === between.a || place === between.b) && mechanisms.has(mechanism)) lit.add(id);
  for (const { id, mechanism } of loneEnds(state, ties)) if (mechanisms.has(mechanism)) lit.add(id);
  return lit.add(between.a).add(between.b);
}
