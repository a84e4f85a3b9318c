import { cancel, follow } from "./follow.ts";
import { noteHistory } from "./history.ts";
import { filledFor } from "./parameters/form.ts";
import { planAsked } from "./plan-asked.ts";
import { type Result } from "../../values/result.ts";
import { ran } from "./ran.ts";
import { begun, type Statement } from "./statement.ts";
import { changeTab, dropUnshown, putResult, workbench } from "./store.ts";
import type { Tab } from "./tab.ts";

export { cancel } from "./follow.ts";

const tabOf = (id: string): Tab | undefined =>
  workbench.getState().tabs.find((tab) => tab.id === id);

/** Ends what a tab runs; statements that wait for it are not run. */
export function cancelTab(id: string): void {
  for (const result of tabOf(id)?.results ?? []) cancel(result);
}

/**
 * Runs statements of a tab one after the other, each with the parameters it uses. Stops at the first that does
 * not end well; those after it are marked as skipped. What asks for its plan is shown it and not run. Gives the
 * results as they ended.
 */
export async function run(
  id: string,
  statements: readonly Statement[],
  write = false,
): Promise<readonly Result[]> {
  const tab = tabOf(id);
  if (tab === undefined || statements.length === 0) return [];
  cancelTab(id);
  const { database, limits, drafts } = tab;
  const waiting = statements.map(({ text, from }) =>
    begun({ text, params: filledFor(text, drafts).params, database }, from, write),
  );
  // A plan that was asked for by a word is gone with it: rows are looked at as rows again.
  const planned = workbench.getState().results.get(tab.shown ?? "")?.phase === "planned";
  for (const result of waiting) putResult(result);
  changeTab(id, {
    results: waiting.map((result) => result.id),
    shown: waiting[0]?.id ?? null,
    // A run is the reader's word, however it is given.
    linked: undefined,
    ...(planned && tab.view === "plan" ? { view: "table" as const } : {}),
  });
  dropUnshown();
  const ended: Result[] = [];
  for (const result of waiting) {
    const before = ended.at(-1);
    // A newer run of the tab, or its closing, has taken these away.
    if (before !== undefined && !tabOf(id)?.results.includes(result.id)) break;
    if (before !== undefined && before.phase !== "done" && before.phase !== "planned") {
      const skipped: Result = { ...result, phase: "skipped" };
      putResult(skipped);
      ended.push(skipped);
      continue;
    }
    if (tabOf(id)?.results.includes(result.id)) changeTab(id, { shown: result.id });
    if (planAsked(result.asked.text) !== null) {
      const asked: Result = { ...result, phase: "planned" };
      putResult(asked);
      changeTab(id, { view: "plan" });
      ended.push(asked);
      continue;
    }
    const own = await follow(result, limits);
    noteHistory(own);
    if (own.phase === "done") ran.setState({ last: own.asked });
    ended.push(own);
  }
  return ended;
}
