import type { Kind } from "../../storage/envelope.ts";
import type { Recorded } from "../../exploration/model/log.ts";
import type { View } from "../../exploration/model/looking.ts";

/** An exploration as it is kept, but for its entries: where its tab stands, where its log, and where the reader looks. */
export interface KeptExploration {
  id: string;
  window: string;
  at: number;
  front: boolean;
  name: string | null;
  number: number;
  address: string;
  now: number;
  undone: readonly number[];
  /** Keys of what is chosen, and of the one whose card is open. */
  chosen: readonly string[];
  selected: string | null;
  view: View | null;
}

/** An entry of a log as it is kept, under its exploration's id and its own number. */
export interface KeptEntry {
  id: string;
  of: string;
  entry: Recorded;
}

/** What is kept of some explorations. */
export interface Kept {
  explorations: readonly KeptExploration[];
  entries: readonly KeptEntry[];
}

const holds = (value: unknown, ...names: readonly string[]): boolean =>
  typeof value === "object" && value !== null && names.every((name) => name in value);

/** Since the second version its entries may stand in parts, which an earlier page would miss. */
export const explorationKind: Kind<KeptExploration> & { name: "explorations" } = {
  name: "explorations",
  migrations: [(value) => value],
  fits: (value): value is KeptExploration =>
    holds(value, "id", "window", "at", "front", "name", "number", "address", "now") &&
    holds(value, "undone", "chosen", "selected", "view"),
};

export const entryKind: Kind<KeptEntry> & { name: "entries" } = {
  name: "entries",
  migrations: [],
  inParts: true,
  fits: (value): value is KeptEntry =>
    holds(value, "id", "of", "entry") &&
    holds((value as KeptEntry).entry, "id", "after", "step", "brought"),
};
