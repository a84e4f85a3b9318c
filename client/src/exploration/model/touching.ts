import type { State } from "./state.ts";

/** A node or relationship with what touches it: its relationships and their ends. */
export function touching({ relationships }: State, id: string): Set<string> {
  const found = new Set([id]);
  for (const { id: own, from, to } of relationships.values())
    if (own === id || from === id || to === id) found.add(own).add(from).add(to);
  return found;
}

/** What a node is joined to, each once. */
export function neighbours({ relationships }: State, id: string): string[] {
  const found = new Set<string>();
  for (const { from, to } of relationships.values()) {
    if (from === id) found.add(to);
    if (to === id) found.add(from);
  }
  found.delete(id);
  return [...found];
}
