import type { CoSELayout } from "cose-base";
import type { Tell } from "./layout-task.ts";

/**
 * Does something that lays out by springs, and tells of each round and how far they have cooled: the library says
 * neither. Cooled down they go on, a little, until nothing moves; how long that is nobody knows.
 */
export function withRounds<Result>(
  { prototype }: typeof CoSELayout,
  tell: Tell,
  work: () => Result,
): Result {
  const own = prototype.tick;
  let [round, cooled] = [0, 0];
  prototype.tick = function tick(this: CoSELayout) {
    const ended = own.call(this);
    const { initialCoolingFactor: hot, finalTemperature: cold, coolingFactor: now } = this;
    round += 1;
    cooled = Math.max(cooled, Math.min(1, (hot - now) / (hot - cold)));
    const said = { words: "layout.far.round", values: { done: round } } as const;
    tell({ done: cooled, of: cooled < 1 ? 1 : null, said });
    return ended;
  };
  try {
    return work();
  } finally {
    prototype.tick = own;
  }
}
