import type { Derivation } from "../../../shaping/deriving/derivation.ts";
import { wishedPlaces } from "../../../shaping/deriving/by-value.ts";
import { groupsOf } from "../../../shaping/members.ts";
import { freePlace, roomFor, type Taken } from "../../../shaping/places.ts";
import { markOf, type By, type Shape } from "../../../shaping/shape.ts";
import type { Spot, State } from "../../state.ts";
import { nodeRoom, stood, takenBy } from "../../../shaping/stood.ts";
import { once } from "../../once.ts";
import { enrichedState, unhiddenState } from "../../visible.ts";

/** Where all of a picture stands. */
const stoodIn = once((state: State) => {
  const { state: left, made } = unhiddenState(state);
  return stood({ graph: left, made }, state.shape);
});

/** The state with each of some things where it lies on nothing, as near as can be to where it would stand; nobody else moves. */
function withFreePlaces(
  state: State,
  things: readonly { key: string; size: typeof nodeRoom; wished: Spot | undefined }[],
  taken: Taken,
  rings?: number,
): State {
  const spots = new Map(state.spots);
  for (const { key, size, wished } of things) {
    if (wished === undefined) continue;
    const at = freePlace(wished, size, taken, rings);
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
  const { spots } = stoodIn(next);
  const things = groups.map(({ key, members }) => ({
    key,
    size: roomFor(members.length, open),
    wished: spots.get(key),
  }));
  return withFreePlaces(next, things, takenBy(stoodIn(next), keys));
}

/** Of more values than this none looks for a place: that would take longer than a step may. */
const mostSought = 200;
/** And so far around its wished place. */
const nearBy = 6;

/**
 * The state with one more derivation, and a place for each node of a value that it makes and that has none yet, where
 * it lies on nothing that is on the picture before; nobody else moves.
 */
export function withDerived(state: State, derived: Shape["derived"], what: Derivation): State {
  const next = { ...state, shape: { ...state.shape, derived: [...derived, what] } };
  if (what.make !== "nodes") return next;
  const before = { ...state, shape: { ...state.shape, derived } };
  const from = derived.length === state.shape.derived.length ? state : before;
  const fresh = [...wishedPlaces(enrichedState(from).state, what)].filter(
    ([id]) => !state.spots.has(id),
  );
  if (fresh.length > mostSought) return next;
  const things = fresh.map(([key, wished]) => ({ key, size: nodeRoom, wished }));
  return withFreePlaces(next, things, takenBy(stoodIn(from), new Set()), nearBy);
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
