import type { Draft } from "./draft.ts";
import { propertyOf } from "./spelt.ts";

/** What is passed over unless it is asked for: of what carries a mark, these types and these labels. */
export interface LeftOut {
  /** A property: what lacks it is somebody else's, whatever it is called. */
  mark: string;
  types: readonly string[];
  labels: readonly string[];
}

/** What must hold of a relationship that is not passed over; nothing where types are named or none is left out. */
export const notLeftOut = (
  draft: Draft,
  variable: string,
  { types, leftOut }: { types: readonly string[]; leftOut: LeftOut | null },
): string[] => {
  if (leftOut === null || types.length > 0) return [];
  const without = draft.given("without", [...leftOut.types]);
  const mark = propertyOf(draft, variable, leftOut.mark);
  return [`NOT (type(${variable}) IN ${without} AND ${mark} IS NOT NULL)`];
};
