import { createStore } from "zustand/vanilla";
import { layout, setLayout } from "./layout.ts";
import type { Result } from "./result.ts";
import { blankTab, type Tab } from "./tab.ts";

export interface Workbench {
  open: boolean;
  /** Never empty. */
  tabs: readonly Tab[];
  /** Id of the tab in front. */
  front: string;
  /** Results by id; those that no tab shows any more are dropped. */
  results: ReadonlyMap<string, Result>;
}

const first = blankTab();

export const workbench = createStore<Workbench>(() => ({
  open: layout.getState().open,
  tabs: [first],
  front: first.id,
  results: new Map(),
}));

export function setOpen(open: boolean): void {
  setLayout({ open });
  workbench.setState({ open });
}

/** The tab in front. */
export const frontTab = ({ tabs, front }: Workbench): Tab =>
  tabs.find(({ id }) => id === front) ?? tabs[0] ?? first;

/** The result that the tab in front shows, if it has run. */
export const shownResult = (state: Workbench): Result | null =>
  state.results.get(frontTab(state).shown ?? "") ?? null;

export const changeTab = (id: string, changed: Partial<Tab>): void =>
  workbench.setState(({ tabs }) => ({
    tabs: tabs.map((tab) => (tab.id === id ? { ...tab, ...changed } : tab)),
  }));

export const changeFront = (changed: Partial<Tab>): void =>
  changeTab(frontTab(workbench.getState()).id, changed);

/** Puts a new tab in front. */
export function openTab(tab: Tab = blankTab()): void {
  workbench.setState(({ tabs }) => ({ tabs: [...tabs, tab], front: tab.id }));
  setOpen(true);
}

export const putResult = (result: Result): void =>
  workbench.setState(({ results }) => ({ results: new Map(results).set(result.id, result) }));

/** Drops the results that no tab shows. */
export function dropUnshown(): void {
  workbench.setState(({ tabs, results }) => {
    const kept = new Set(tabs.flatMap((tab) => tab.results));
    return { results: new Map([...results].filter(([id]) => kept.has(id))) };
  });
}
