import type { Node } from "@chengmai/cypher";
import type { LeftOut } from "../graph/texts/left-out.ts";

/** What to leave out of a question that names these types and labels, or stands on these nodes; null: nothing. */
export type LeavingOut = (asked: {
  types?: readonly string[] | undefined;
  labels?: readonly string[] | undefined;
  nodes?: readonly Node[] | undefined;
}) => LeftOut | null;

/** Whether what is called so is left out, as far as its names tell. */
export const namesLeftOut = (
  leftOut: LeftOut | null,
  { types = [], labels = [] }: { types?: readonly string[]; labels?: readonly string[] },
): boolean =>
  leftOut !== null &&
  (types.some((type) => leftOut.types.includes(type)) ||
    labels.some((label) => leftOut.labels.includes(label)));

/** The same as what `explore/frontier` takes. */
export const passedOver = (leftOut: LeftOut | null) => ({
  ownTypes: [...(leftOut?.types ?? [])],
  ownLabels: [...(leftOut?.labels ?? [])],
});
