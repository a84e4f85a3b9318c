import { listWays } from "./lists.ts";
import { scalarWays } from "./scalars.ts";
import { named, type Kind, type Making, type Scope } from "./scope.ts";

const ways = { ...scalarWays, ...listWays };

// Stands where no variable in scope holds the kind that is asked for.
const missing = "\u0000";

const chosen = (making: Making, scope: Scope, kind: Kind, depth: number): string => {
  const names = named(scope, kind);
  const way = ways[kind];
  if (names.length > 0 && (way === undefined || making.chance(0.25))) return making.pick(names);
  // Nodes, relationships and paths are only had by their names.
  if (way === undefined) return missing;
  if (depth > 0 && making.chance(0.65)) {
    const inner = (of: Kind): string => chosen(making, scope, of, depth - 1);
    const made = making.pick(way.of)(inner, making);
    if (!made.includes(missing)) return made;
  }
  return making.pick(way.leaf)(making, scope);
};

/** A random expression of that kind over what is in scope; null where nothing there holds it. */
export const expression = (making: Making, scope: Scope, kind: Kind, depth: number): string =>
  chosen(making, scope, kind, depth).replaceAll(missing, "null");
