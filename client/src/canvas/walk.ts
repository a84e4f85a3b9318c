/** Where a reader on the keyboard stands: among `ring`, reached from `from`. */
export interface Stand {
  at: string;
  ring: readonly string[];
  from: Stand | null;
}

export type Direction = "along" | "back" | "next" | "previous";

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
