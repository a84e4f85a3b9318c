import type { Exploration } from "../exploration/model/step.ts";
import type { Tie } from "../board/model/ties.ts";

/** Where a reader on the keyboard stands: among `ring`, reached from `from`. */
export interface Stand {
  at: string;
  ring: readonly string[];
  from: Stand | null;
}

export type Direction = "along" | "back" | "next" | "previous";

/** Neighbours over ties and relationships, in the order the picture has them from top to bottom. */
export function neighboursOf(id: string, exploration: Exploration, ties: readonly Tie[]): string[] {
  const found = new Set<string>();
  for (const { place, mechanism } of ties) {
    if (place === id) found.add(mechanism);
    if (mechanism === id) found.add(place);
  }
  for (const { from, to } of exploration.relationships.values()) {
    if (from === id) found.add(to);
    if (to === id) found.add(from);
  }
  found.delete(id);
  return [...found];
}

/** One step on the keyboard; the same stand where there is nowhere to go. */
export function step(
  stand: Stand,
  direction: Direction,
  neighbours: (id: string) => readonly string[],
): Stand {
  if (direction === "back") return stand.from ?? stand;
  if (direction === "along") {
    const ring = neighbours(stand.at);
    const at = ring[0];
    return at === undefined ? stand : { at, ring, from: stand };
  }
  const { ring, at } = stand;
  if (ring.length === 0) return stand;
  const index = ring.indexOf(at) + (direction === "next" ? 1 : -1);
  const next = ring[(index + ring.length) % ring.length];
  return next === undefined ? stand : { ...stand, at: next };
}
