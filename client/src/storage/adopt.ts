/** Something that is kept for a window: in which it stands, and where. */
interface Placed {
  window: string;
  at: number;
}

/**
 * What a window begins with: its own, or, where it has none, those whose window is gone. A window never takes
 * anything from one that is open.
 */
export function tabsFor<Kept extends Placed>(
  all: readonly Kept[],
  own: string,
  open: ReadonlySet<string>,
): readonly Kept[] {
  const mine = all.filter(({ window }) => window === own);
  const found = mine.length > 0 ? mine : all.filter(({ window }) => !open.has(window));
  return found.toSorted((a, b) => a.window.localeCompare(b.window) || a.at - b.at);
}
