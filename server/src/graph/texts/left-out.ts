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

/** What must hold of a node that is not passed over; nothing where none is left out. */
export const nodeNotLeftOut = (
  draft: Draft,
  variable: string,
  leftOut: LeftOut | null,
): string[] => {
  if (leftOut === null) return [];
  const labels = draft.given("withoutLabels", [...leftOut.labels]);
  const mark = propertyOf(draft, variable, leftOut.mark);
  return [`(${mark} IS NULL OR size([label IN labels(${variable}) WHERE label IN ${labels}]) = 0)`];
};
