import type { Output } from "@chengmai/server/contract";

export type Found = Output<"concepts">;

/** What the parts of this view share: the answer, and what shows a group of it. */
export interface PartProps {
  found: Found;
  open: (extent: readonly number[], intent: readonly number[]) => void;
}
