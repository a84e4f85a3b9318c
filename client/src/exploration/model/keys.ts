import { described } from "@chengmai/cypher/described";
import type { Node } from "@chengmai/cypher/values";

/** Lasting names of the nodes that were met: an id dies with the engine's session, a key does not. */
export interface Names {
  /** Id → key. */
  keys: ReadonlyMap<string, string>;
  /** Key → id. */
  ids: ReadonlyMap<string, string>;
}

export const blankNames: Names = { keys: new Map(), ids: new Map() };

/** The names with those of nodes not met before; of nodes that are alike in all, each has its number. */
export function named(names: Names, nodes: readonly Node[]): Names {
  const fresh = nodes.filter(({ id }) => !names.keys.has(id));
  if (fresh.length === 0) return { keys: names.keys, ids: names.ids };
  const keys = new Map(names.keys);
  const ids = new Map(names.ids);
  for (const node of fresh) {
    const own = node.key ?? described(node);
    let key = own;
    for (let number = 2; ids.has(key); number += 1) key = `${own}#${number}`;
    keys.set(node.id, key);
    ids.set(key, node.id);
  }
  return { keys, ids };
}
