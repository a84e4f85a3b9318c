import type { Kinds, Log, Recorded } from "../log.ts";
import { visible } from "../visible.ts";
import { idsOf } from "../steps/shrinking/without.ts";

/** What is chosen once a log has been walked from one place to another, by id; null where no step of it chose anything. */
export function lookedAfter(kinds: Kinds, before: Log, after: Log): string[] | null {
  const looked = ({ step }: Recorded) => kinds.get(step.kind)?.looked?.(step);
  const parted = before.entries.findIndex(({ id }, at) => after.entries[at]?.id !== id);
  const shared = parted === -1 ? before.entries.length : parted;
  const back = before.entries.slice(shared).find((entry) => looked(entry) !== undefined);
  const forth = after.entries.slice(shared).findLast((entry) => looked(entry) !== undefined);
  const keys =
    forth !== undefined ? looked(forth)?.after : back !== undefined ? looked(back)?.before : null;
  return keys === null || keys === undefined ? null : [...idsOf(visible(after.state), keys)];
}
