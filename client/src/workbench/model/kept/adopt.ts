import type { KeptTab } from "./kinds.ts";

/**
 * The tabs that a window begins with: its own, or, where it has none, those whose window is gone. A window
 * never takes a tab from one that is open.
 */
export function tabsFor(
  all: readonly KeptTab[],
  own: string,
  open: ReadonlySet<string>,
): readonly KeptTab[] {
  const mine = all.filter(({ window }) => window === own);
  const found = mine.length > 0 ? mine : all.filter(({ window }) => !open.has(window));
  return found.toSorted((a, b) => a.window.localeCompare(b.window) || a.at - b.at);
}
