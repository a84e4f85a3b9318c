import type { Kinds, Log, Recorded } from "../log.ts";
import { isDrawn, onPicture } from "../visible.ts";

/** Keys of what was chosen before an entry, and of what it chose, where it has to do with choosing. */
function looked(kinds: Kinds, { step, chosen }: Recorded) {
  // It chose nothing, and only let go of what it took off the picture.
  if (chosen !== undefined) return { before: chosen, after: null };
  return kinds.get(step.kind)?.looked?.(step);
}

/** What is chosen once a log has been walked from one place to another, by id; null where no step of it has to do with choosing. */
export function lookedAfter(
  kinds: Kinds,
  before: Log,
  after: Log,
  chosen: readonly string[],
): string[] | null {
  const parted = before.entries.findIndex(({ id }, at) => after.entries[at]?.id !== id);
  const shared = parted === -1 ? before.entries.length : parted;
  const of = ({ entries }: Log) =>
    entries.slice(shared).flatMap((entry) => looked(kinds, entry) ?? []);
  const [back, forth] = [of(before)[0], of(after)];
  if (back === undefined && forth.length === 0) return null;
  const keys = forth.findLast((each) => each.after !== null)?.after ?? back?.before;
  const ids = keys?.flatMap((key) => onPicture(after.state, key) ?? []) ?? chosen;
  return [...new Set(ids)].filter((id) => isDrawn(after.state, id));
}
