import type { State } from "./state.ts";

/** All that are not chosen. */
export function inverted({ nodes }: State, chosen: readonly string[]): string[] {
  const own = new Set(chosen);
  return [...nodes.keys()].filter((id) => !own.has(id));
}

/** For each node what it is joined to. */
function joinsOf({ relationships }: State): Map<string, string[]> {
  const joins = new Map<string, string[]>();
  const join = (from: string, to: string) => {
    const known = joins.get(from);
    if (known === undefined) joins.set(from, [to]);
    else known.push(to);
  };
  for (const { from, to } of relationships.values()) {
    join(from, to);
    join(to, from);
  }
  return joins;
}

/** The chosen, and what they are joined to. */
export function withNeighbours(state: State, chosen: readonly string[]): string[] {
  const joins = joinsOf(state);
  return [...new Set([...chosen, ...chosen.flatMap((id) => joins.get(id) ?? [])])];
}

/** The chosen, and all that can be reached from them. */
export function component(state: State, chosen: readonly string[]): string[] {
  const joins = joinsOf(state);
  const found = new Set(chosen);
  for (const id of found) for (const next of joins.get(id) ?? []) found.add(next);
  return [...found];
}
