import { cancel } from "./follow.ts";
import type { Result } from "../../values/result.ts";
import { changeTab, frontTab, workbench } from "./store.ts";
import { blankTab, type Tab } from "./tab.ts";
import { offerUndo } from "./undo.ts";

export const showTab = (id: string): void => workbench.setState({ front: id });

/** Puts the tab before or after the one in front, in front; round and round. */
export function showNext(by: 1 | -1): void {
  const { tabs, front } = workbench.getState();
  const at = tabs.findIndex(({ id }) => id === front);
  const next = tabs[(at + by + tabs.length) % tabs.length];
  if (next !== undefined) showTab(next.id);
}

/** Moves a tab to a place among the others. */
export function moveTab(id: string, to: number): void {
  workbench.setState(({ tabs }) => {
    const own = tabs.find((tab) => tab.id === id);
    if (own === undefined) return {};
    const others = tabs.filter((tab) => tab !== own);
    return { tabs: others.toSpliced(Math.max(0, Math.min(to, others.length)), 0, own) };
  });
}

/** An empty name goes back to the one its text gives. */
export const renameTab = (id: string, name: string): void =>
  changeTab(id, { name: name.trim() === "" ? null : name.trim() });

const isBlank = ({ text, name, results, drafts }: Tab): boolean =>
  text.trim() === "" && name === null && results.length === 0 && Object.keys(drafts).length === 0;

function putBack(tab: Tab, at: number, own: readonly Result[]): void {
  workbench.setState(({ tabs, results }) => ({
    tabs: tabs.toSpliced(at, 0, tab),
    front: tab.id,
    results: new Map([...results, ...own.map((result) => [result.id, result] as const)]),
  }));
}

/** Closes a tab and ends what it runs; what it held can be had back for a while. */
export function closeTab(id: string): void {
  const { tabs, front, results } = workbench.getState();
  const at = tabs.findIndex((tab) => tab.id === id);
  const tab = tabs[at];
  if (tab === undefined) return;
  for (const result of tab.results) cancel(result);
  const left = tabs.filter((each) => each !== tab);
  const kept = left.length === 0 ? [blankTab()] : left;
  const next = front === id ? (kept[Math.min(at, kept.length - 1)]?.id ?? front) : front;
  workbench.setState({ tabs: kept, front: next });
  const own = tab.results.flatMap((result) => results.get(result) ?? []);
  if (!isBlank(tab)) offerUndo({ kind: "tab-closed" }, () => putBack(tab, at, own));
}

export const closeFront = (): void => closeTab(frontTab(workbench.getState()).id);
