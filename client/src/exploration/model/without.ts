import type { State } from "./state.ts";

const left = <Value>(map: ReadonlyMap<string, Value>, gone: ReadonlySet<string>) =>
  new Map([...map].filter(([name]) => !gone.has(name)));

/** The state without some nodes, by their ids, and without what touched them; their names stay known. */
export function without(state: State, gone: ReadonlySet<string>): State {
  if (gone.size === 0) return state;
  const keys = new Set([...gone].flatMap((id) => state.keys.get(id) ?? []));
  const stays = (key: string) => !keys.has(key);
  return {
    ...state,
    nodes: left(state.nodes, gone),
    relationships: new Map(
      [...state.relationships].filter(([, { from, to }]) => !gone.has(from) && !gone.has(to)),
    ),
    origins: new Map(
      [...state.origins].filter(([id, origin]) => !gone.has(id) && !gone.has(origin)),
    ),
    spots: left(state.spots, keys),
    held: new Set([...state.held].filter(stays)),
    away: new Set([...state.away].filter(stays)),
  };
}

/** Ids of the nodes that some keys name and that are there. */
export const idsOf = ({ ids, nodes }: State, keys: readonly string[]): Set<string> =>
  new Set(keys.flatMap((key) => ids.get(key) ?? []).filter((id) => nodes.has(id)));
