import type { Output } from "@chengmai/server/contract";

type Found = Output<"concepts">;

/** What the parts of this view share: the answer, and what shows a group of it. */
export interface PartProps {
  found: Found;
  open: (extent: readonly number[], intent: readonly number[]) => void;
}

/** The rows that have all of some columns: those of the largest group that has them. */
export const rowsWith = ({ concepts }: Found, columns: readonly number[]): readonly number[] =>
  concepts.find(({ intent }) => columns.every((column) => intent.includes(column)))?.extent ?? [];
