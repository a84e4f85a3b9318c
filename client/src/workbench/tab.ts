import type { Params } from "./result.ts";

/** What a result can be looked at as. */
export const views = ["table", "graph", "json", "chart", "plan"] as const;
export type View = (typeof views)[number];

/** What one run may take; null where the server's own limit stands. */
export interface Limits {
  rows: number | null;
  bytes: number | null;
  millis: number | null;
}

/** One sheet of the workbench. Serializable: it is kept in the browser as it stands. */
export interface Tab {
  id: string;
  /** As the reader named it; null: named by its text. */
  name: string | null;
  text: string;
  /** What stands in the parameter form, as values ready to send. */
  params: Params;
  /** Null: the server's default. */
  database: string | null;
  limits: Limits;
  view: View;
  /** Ids of the last run's results, one a statement, in their order. */
  results: readonly string[];
  /** Which of them is looked at. */
  shown: string | null;
}

export const blankTab = (text = "", params: Params = {}): Tab => ({
  id: crypto.randomUUID(),
  name: null,
  text,
  params,
  database: null,
  limits: { rows: null, bytes: null, millis: null },
  view: "table",
  results: [],
  shown: null,
});
