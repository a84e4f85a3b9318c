import { subgraphOf } from "@chengmai/cypher/subgraph";
import type { Value } from "@chengmai/cypher/values";
import { drawRun } from "../../exploration/model/acts.ts";
import type { Exploration } from "../../exploration/model/exploration.ts";
import type { Entry } from "../../exploration/model/step.ts";
import type { CypherStep } from "../../exploration/model/steps/cypher.ts";
import type { Past } from "./history.ts";
import { uncoverEditor } from "./layout.ts";
import { fragmentOf, linkedIn, mark } from "./link/link.ts";
import type { Drafts } from "../../values/fields/draft.ts";
import { filledFor, valuesOf } from "./parameters/form.ts";
import { draftOf } from "../../values/fields/write.ts";
import { prepared } from "./prepare.ts";
import type { Asked, Result } from "../../values/result.ts";
import { run } from "./run.ts";
import type { Statement } from "./statement.ts";
import { titleIn, type Saved } from "./saved/query.ts";
import { changeTab, openTab } from "./store.ts";
import { blankTab, type Tab } from "./tab.ts";
import { tell } from "./undo.ts";

export const draftsOf = (params: Readonly<Record<string, Value>>): Drafts =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, draftOf(value)]));

const open = (changed: Partial<Tab>): Tab => {
  const drafts = changed.drafts ?? {};
  const tab = blankTab({ ...changed, params: valuesOf(drafts) });
  openTab(tab);
  uncoverEditor();
  return tab;
};

/** Opens a text in a tab of its own. */
export const openText = (text: string, drafts: Drafts = {}): Tab => open({ text, drafts });

export const openSaved = (query: Saved, language: "zh" | "en"): Tab => {
  const { id, text, drafts, view } = query;
  return open({ text, drafts, view, saved: id, name: titleIn(query, language) });
};

/** Opens a past run as it was asked; it is not run. */
export const openPast = ({ text, params, database }: Past): Tab =>
  open({ text, drafts: draftsOf(params), database });

/** Opens another text in a tab of its own, with what an earlier question was asked with, to be drawn. */
export const openBeside = ({ params, database }: Asked, text: string): Tab =>
  open({ text, drafts: draftsOf(params), database, view: "graph" });

/** How a result of the tab was last drawn onto the picture, if it was. */
function drawnAs(results: readonly Result[], entries: readonly Entry[]): CypherStep["drawn"] {
  const texts = new Set(results.map(({ asked }) => asked.text));
  const runs = entries.flatMap(({ step }) => (step.kind === "cypher" ? [step as CypherStep] : []));
  return runs.findLast(({ drawn, text }) => drawn !== null && texts.has(text))?.drawn ?? null;
}

/** The address that opens a tab again; null where its text is too long for one. */
export async function linkTo(
  tab: Tab,
  {
    results,
    entries,
    page,
  }: { results: readonly Result[]; entries: readonly Entry[]; page: string },
): Promise<string | null> {
  const { text, drafts, database, view } = tab;
  const { params } = filledFor(text, drafts);
  const drawn = drawnAs(results, entries);
  const fragment = await fragmentOf({ text, params, database, view, drawn });
  return fragment === null ? null : page.replace(/#.*$/, "") + fragment;
}

/**
 * Opens what a fragment holds in a new tab, which then asks whether to run it: whoever sent it may have meant ill.
 * Nothing happens where the fragment is none of ours; a broken one is told.
 */
export async function openLink(fragment: string): Promise<void> {
  if (!fragment.startsWith("#cypher=")) return;
  const linked = fragment.startsWith(mark) ? await linkedIn(fragment) : null;
  if (linked === null) return tell({ kind: "link-broken" });
  const { text, params, database, view, drawn } = linked;
  const asking = text.trim() === "" ? {} : { linked: { drawn } };
  open({ text, drafts: draftsOf(params), database, view, ...asking });
  return undefined;
}

/** Leaves a link's query as it stands, to be read and changed. */
export const leaveLinked = ({ id }: Tab): void => changeTab(id, { linked: undefined });

/** Runs these statements of a link's query, now that the reader has said so, and draws them as they were drawn there. */
export async function runLinked(
  { id, linked }: Tab,
  chosen: readonly Statement[],
  exploration: Exploration,
): Promise<void> {
  const statements = prepared(id, chosen);
  if (statements === null) return;
  const results = await run(id, statements);
  const last = results.at(-1);
  if (linked === undefined || linked.drawn === null || last?.phase !== "done") return;
  const brought = subgraphOf(results.flatMap((result) => result.rows));
  if (brought.nodes.length > 0) drawRun(exploration, last.asked, brought, linked.drawn);
}
