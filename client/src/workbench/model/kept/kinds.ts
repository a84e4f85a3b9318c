import type { Kind } from "../../../storage/envelope.ts";
import type { Past } from "../history.ts";
import type { Saved } from "../saved/query.ts";
import { plainBreaks } from "../breaks.ts";
import { blankTab, type Tab } from "../tab.ts";
import type { KeptResult } from "./result.ts";

/** A tab as it is kept: whose window it stands in, and where. */
export interface KeptTab {
  id: string;
  window: string;
  at: number;
  front: boolean;
  tab: Tab;
}

const holds = (value: unknown, ...names: readonly string[]): boolean =>
  typeof value === "object" && value !== null && names.every((name) => name in value);

/** Since the second version its lines end as the editor ends them. */
const tabs: Kind<KeptTab> & { name: "tabs" } = {
  name: "tabs",
  migrations: [
    (value) => {
      const before = value as KeptTab;
      return { ...before, tab: blankTab(before.tab) };
    },
  ],
  fits: (value): value is KeptTab =>
    holds(value, "id", "window", "at", "tab") &&
    holds((value as KeptTab).tab, "id", "text", "drafts", "results", "view"),
};

const results: Kind<KeptResult> & { name: "results" } = {
  name: "results",
  migrations: [],
  fits: (value): value is KeptResult => holds(value, "id", "asked", "phase", "columns", "rows"),
};

/** The same as of a tab: a query is told from one by its text. */
const saved: Kind<Saved> & { name: "saved" } = {
  name: "saved",
  migrations: [
    (value) => {
      const before = value as Saved;
      return { ...before, text: plainBreaks(before.text) };
    },
  ],
  fits: (value): value is Saved => holds(value, "id", "title", "folder", "text", "drafts"),
};

const history: Kind<Past> & { name: "history" } = {
  name: "history",
  migrations: [],
  fits: (value): value is Past => holds(value, "id", "at", "text", "params", "phase"),
};

/** What the workbench keeps in the browser. */
export const kinds = { tabs, results, saved, history };
