import type { Output } from "@chengmai/server/contract";

type Checked = Output<"check">["marks"][number];

/** What the server said of a text: by POST /cypher/check, or by refusing a run. */
export interface EngineMark extends Omit<Checked, "kind"> {
  kind: Checked["kind"] | "failed";
}

export type Severity = "error" | "warning" | "info";

/** What replaces a wrong name, by one click. */
export interface Fix {
  from: number;
  to: number;
  /** As it is written, back-quoted where needed. */
  insert: string;
  /** As it is read. */
  name: string;
}

/** Something to say of a place in the text, in the reader's language. */
export interface Mark {
  /** Offsets into the text; `to` is exclusive. */
  from: number;
  to: number;
  /** Counted from one. */
  line: number;
  severity: Severity;
  words: string;
  /** The engine's or the grammar's own text, where it is other than `words`. */
  own: string | null;
  by: "engine" | "language";
  fixes: readonly Fix[];
}
