import type { ChangeDesc } from "@codemirror/state";
import type { Mark } from "./mark.ts";

/** A mark where it stands after an edit. */
export const moved = (mark: Mark, changes: ChangeDesc): Mark => {
  const at = (place: number) => changes.mapPos(place);
  const fixes = mark.fixes.map(({ from, to, insert, name }) => ({
    from: at(from),
    to: at(to),
    insert,
    name,
  }));
  return { ...mark, from: at(mark.from), to: at(mark.to), fixes };
};
