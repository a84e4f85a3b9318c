import { standing } from "../../../shaping/graph.ts";
import { groupsOf } from "../../../shaping/members.ts";
import { freePlace, roomFor, takenUp, type Taken } from "../../../shaping/places.ts";
import { markOf, type By, type Shape } from "../../../shaping/shape.ts";
import type { Spot, State } from "../../state.ts";
import { enrichedState, madeIn, visible } from "../../visible.ts";

/** Pixels that a node takes with its name. */
const own = { width: 76, height: 56 };

/** What lies on the picture where no group that is placed anew does: nodes, and groups that stand open. */
function takenBy(state: State, placed: ReadonlySet<string>): Taken {
  const seen = visible(state);
  const made = madeIn(state);
  const within = new Set<string>();
  for (const each of made.values())
    if (each.kind === "group" && placed.has(each.key))
      for (const { id } of each.members) within.add(id);
  const taken = takenUp();
  for (const id of seen.nodes.keys()) {
    const at = placed.has(id) || within.has(id) ? undefined : standing(seen, id);
    if (at !== undefined) taken.add({ ...at, ...own });
  }
  for (const each of made.values()) {
    if (each.kind !== "group" || !each.open || placed.has(each.key)) continue;
    const at = seen.spots.get(each.key);
    if (at !== undefined) taken.add({ ...at, ...roomFor(each.members.length, true) });
  }
  return taken;
}

/** The state with each of some things where it lies on nothing, as near as can be to where it would stand; nobody else moves. */
function withFreePlaces(
  state: State,
  things: readonly { key: string; size: typeof own }[],
  rings?: number,
): State {
  const taken = takenBy(state, new Set(things.map(({ key }) => key)));
  const wished = visible(state).spots;
  const spots = new Map(state.spots);
  for (const { key, size } of things) {
    const from = wished.get(key);
    if (from === undefined) continue;
    const at = freePlace(from, size, taken, rings);
    taken.add({ ...at, ...size });
    spots.set(key, at);
  }
  return { ...state, spots };
}

/**
 * The state with another shape, in which the groups of a grouping, or those of some keys, are opened or folded.
 * Each gets a place where it lies on nothing; nobody else moves.
 */
export function withPlaces(
  state: State,
  shape: Shape,
  { of, open }: { of: By | readonly string[]; open: boolean },
): State {
  const meant = "by" in of ? null : new Set(of);
  const mark = "by" in of ? markOf(of) : "";
  const groups = groupsOf(enrichedState({ ...state, shape }).state, shape).filter(
    ({ by, key }) => meant?.has(key) ?? markOf(by) === mark,
  );
  const keys = new Set(groups.map(({ key }) => key));
  const others = [...shape.open].filter((key) => !keys.has(key));
  const next: State = {
    ...state,
    shape: { ...shape, open: new Set(open ? [...others, ...keys] : others) },
  };
  return withFreePlaces(
    next,
    groups.map(({ key, members }) => ({ key, size: roomFor(members.length, open) })),
  );
}

/** Of more values than this none looks for a place: that would take longer than a step may. */
const mostSought = 200;
/** And so far around its wished place. */
const nearBy = 6;

/** The state with a place for each node of a value that has none yet, where it lies on nothing; nobody else moves. */
export function withValuesApart(state: State): State {
  const fresh = [...enrichedState(state).made].flatMap(([id, { kind }]) =>
    kind === "value" && !state.spots.has(id) ? [id] : [],
  );
  if (fresh.length > mostSought) return state;
  return withFreePlaces(
    state,
    fresh.map((key) => ({ key, size: own })),
    nearBy,
  );
}

/** Places for the groups that stand open, each where it lies on nothing: for a picture that was laid out with them as nodes. */
export function placesApart(state: State): ReadonlyMap<string, Spot> {
  const keys = [...state.shape.open];
  if (keys.length === 0) return new Map();
  const { spots } = withPlaces(state, state.shape, { of: keys, open: true });
  return new Map(
    keys.flatMap((key) => {
      const spot = spots.get(key);
      return spot === undefined ? [] : [[key, spot] as const];
    }),
  );
}

/** Places for groups that have none yet, since their members had none before, or came later. */
export function placesMissing(state: State): ReadonlyMap<string, Spot> {
  if (state.shape.groupings.length === 0) return new Map();
  const { shape } = state;
  const keys = groupsOf(enrichedState(state).state, shape)
    .map(({ key }) => key)
    .filter((key) => !state.spots.has(key));
  const placed = [true, false].reduce((now, open) => {
    const of = keys.filter((key) => shape.open.has(key) === open);
    return withPlaces(now, now.shape, { of, open });
  }, state);
  return new Map(
    keys.flatMap((key) => {
      const spot = placed.spots.get(key);
      return spot === undefined ? [] : [[key, spot] as const];
    }),
  );
}
