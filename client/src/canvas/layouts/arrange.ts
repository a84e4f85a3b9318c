import { spotOf, type Spot, type State } from "../../exploration/model/state.ts";
import type { Lay } from "./lay-out.ts";
import type { LayoutAnswer, Tell } from "./layout-task.ts";
import { taskOf } from "./task-of.ts";
import { unplaced } from "./unplaced.ts";

/** A spot near the origin that no node stands on: rings outward, from a fixed angle. */
function beside(origin: Spot, taken: readonly Spot[]): Spot {
  for (let ring = 1; ; ring += 1)
    for (let turn = 0; turn < 6 * ring; turn += 1) {
      const angle = (turn / (6 * ring)) * 2 * Math.PI;
      const spot = {
        x: origin.x + 105 * ring * Math.cos(angle),
        y: origin.y + 75 * ring * Math.sin(angle),
      };
      if (taken.every(({ x, y }) => Math.abs(x - spot.x) > 80 || Math.abs(y - spot.y) > 48))
        return spot;
    }
}

const extent = (numbers: readonly number[]): number => Math.max(...numbers) - Math.min(...numbers);

/** Lies as its window does: a picture that is wide would be tiny on a phone that is tall. */
function turned(positions: LayoutAnswer, tall: boolean): LayoutAnswer {
  const wide = extent(positions.map(({ x }) => x)) > extent(positions.map(({ y }) => y));
  return wide === tall ? positions.map(({ id, x, y }) => ({ id, x: y, y: x })) : positions;
}

/** True where new nodes are joined to each other: they need a layout of their own, not only a spot beside another. */
function joinedAmong(fresh: readonly string[], { relationships }: State): boolean {
  const own = new Set(fresh);
  return [...relationships.values()].some(({ from, to }) => own.has(from) && own.has(to));
}

/** New nodes each beside the one it came from; null where one came from nowhere, or they need a layout. */
function besideOrigins(fresh: readonly string[], state: State): LayoutAnswer | null {
  if (joinedAmong(fresh, state)) return null;
  const taken = [...state.nodes.keys()].flatMap((id) => spotOf(state, id) ?? []);
  const found: LayoutAnswer = [];
  for (const id of fresh) {
    const origin = spotOf(state, state.origins.get(id) ?? "");
    if (origin === undefined) return null;
    const spot = beside(origin, taken);
    taken.push(spot);
    found.push({ id, ...spot });
  }
  return found;
}

/** Whether the window is taller than wide, and the layout that is worked out where one is needed. */
interface How {
  tall: boolean;
  layout: "force" | "grid";
}

/** What lays out, the way to end it, and who hears how far it is. */
interface Laying {
  lay: Lay;
  signal: AbortSignal;
  tell: Tell;
}

/**
 * Spots for the nodes that have none, by key. Those that stand stay: new ones go beside their origin,
 * or are laid out around what stands. Where nothing stands, all is laid out anew.
 */
export async function arrange(
  state: State,
  how: How,
  laying: Laying,
): Promise<ReadonlyMap<string, Spot>> {
  const fresh = unplaced(state);
  const near = besideOrigins(fresh, state);
  const answer = near ?? (await laidOut(state, fresh, how, laying));
  const own = new Set(fresh);
  return new Map(
    answer.flatMap(({ id, x, y }) => (own.has(id) ? [[state.keys.get(id) ?? "", { x, y }]] : [])),
  );
}

async function laidOut(
  state: State,
  fresh: readonly string[],
  { tall, layout }: How,
  { lay, signal, tell }: Laying,
): Promise<LayoutAnswer> {
  const task = taskOf(state, { layout, parameters: {}, roots: [], tall });
  const answer = await lay(task, signal, tell);
  const { fixed } = task;
  // Rows know nothing of what stands: they come below it.
  if (layout === "grid" && fixed.length > 0) {
    const below = Math.max(...fixed.map(({ y }) => y)) + 120;
    return answer.map(({ id, x, y }) => ({ id, x, y: y + below }));
  }
  return fixed.length === 0 && fresh.length > 1 ? turned(answer, tall) : answer;
}
