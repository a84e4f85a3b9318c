import type { Node } from "@chengmai/cypher";
import type { LeftOut } from "../graph/texts/left-out.ts";

/** What to leave out of a question that names these types and labels, or stands on these nodes; null: nothing. */
export type LeavingOut = (asked: {
  types?: readonly string[] | undefined;
  labels?: readonly string[] | undefined;
  nodes?: readonly Node[] | undefined;
}) => LeftOut | null;

/** The same as parameters of the query that walks one layer. */
export const passedOver = (
  leftOut: LeftOut | null,
): { ownTypes: string[]; ownLabels: string[] } => ({
  ownTypes: [...(leftOut?.types ?? [])],
  ownLabels: [...(leftOut?.labels ?? [])],
});
