import type { Node } from "@chengmai/cypher/values";
import { labelOf } from "../../values/name.ts";
import type { Made, Shaped } from "../shaping/graph.ts";
import { plain } from "../shaping/shape.ts";
import { shaper } from "./reshaping/loaded.ts";
import { once } from "./once.ts";
import { isShaped, type State } from "./state.ts";

export const labelGroup = (label: string): string => `label:${label}`;
export const typeGroup = (type: string): string => `type:${type}`;

/** A state as it is seen, and what of it is made and not in the graph. */
interface Seen {
  state: State;
  made: ReadonlyMap<string, Made>;
}

const none: ReadonlyMap<string, Made> = new Map();

const withGraph = (state: State, { graph, made }: Shaped): Seen => ({
  state: { ...state, ...graph },
  made,
});

/** With what the reader has merged and derived, hidden or not. */
export const enrichedState = once((state: State): Seen =>
  isShaped(state) ? withGraph(state, shaper().enriched(state, state.shape)) : { state, made: none },
);

/** Without the nodes that are hidden, or whose group is switched off: their label's, or one that an arrangement has for them; and without relationships of a type that is. */
function unhidden(state: State, groupOf: (node: Node) => string | null): State {
  if (state.hidden.size === 0 && state.away.size === 0) return state;
  const off = (group: string | null) => group !== null && state.hidden.has(group);
  const isAway = (id: string) => state.away.has(state.keys.get(id) ?? "");
  const nodes = new Map(
    [...state.nodes].filter(
      ([id, node]) => !isAway(id) && !off(labelGroup(labelOf(node))) && !off(groupOf(node)),
    ),
  );
  const relationships = new Map(
    [...state.relationships].filter(
      ([, { from, to, type }]) => nodes.has(from) && nodes.has(to) && !off(typeGroup(type)),
    ),
  );
  return { ...state, nodes, relationships };
}

const ungrouped = () => null;

/** The same without what is hidden: what is to be drawn together. */
export const unhiddenState = once((whole: State): Seen => {
  const { state, made } = enrichedState(whole);
  return { state: unhidden(state, ungrouped), made };
});

const seenState = once((whole: State): Seen => {
  const { state: left, made } = unhiddenState(whole);
  if (!isShaped(whole)) return { state: left, made };
  // Once it has its shape, nothing is to be shaped again.
  return withGraph(
    { ...left, shape: plain },
    shaper().drawnTogether({ graph: left, made }, whole.shape),
  );
});

/** What is seen of a state: without what is hidden, and shaped as the reader has it. */
export const visible = (state: State, groupOf?: (node: Node) => string | null): State =>
  groupOf === undefined ? seenState(state).state : unhidden(state, groupOf);

/** What of the picture is made and not in the graph, by id. */
export const madeIn = (state: State): ReadonlyMap<string, Made> => seenState(state).made;

/** Whether a node is drawn, or what is made of several. */
export const isDrawn = (state: State, id: string): boolean =>
  seenState(state).state.nodes.has(id) || madeIn(state).has(id);

/** By what key a node is called, or what is made of several. */
export const keyDrawn = (state: State, id: string): string | undefined =>
  visible(state).keys.get(id) ?? (madeIn(state).has(id) ? id : undefined);

/** The id of what a key names, where that is drawn. */
export function onPicture(state: State, key: string): string | null {
  const id = visible(state).ids.get(key) ?? key;
  return isDrawn(state, id) ? id : null;
}

/** A state whose nodes stand where they are drawn: those of a folded group where that stands. */
export function asDrawn(state: State): State {
  const made = madeIn(state);
  if (made.size === 0) return state;
  const { spots: drawn } = seenState(state).state;
  const spots = new Map(drawn);
  for (const own of made.values()) {
    const at = own.kind === "group" && !own.open ? drawn.get(own.key) : undefined;
    if (own.kind !== "group" || at === undefined) continue;
    for (const { id } of own.members) spots.set(state.keys.get(id) ?? "", at);
  }
  return { ...state, spots };
}

/** Ids of the nodes of the graph that some of the picture stand for, each once. */
export function standFor(state: State, ids: readonly string[]): string[] {
  const made = madeIn(state);
  const within = (id: string): string[] => {
    const own = made.get(id);
    if (own === undefined) return state.nodes.has(id) ? [id] : [];
    return "members" in own && own.kind !== "value"
      ? own.members.flatMap((node) => within(node.id))
      : [];
  };
  return [...new Set(ids.flatMap(within))];
}
