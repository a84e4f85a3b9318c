import { createStore } from "zustand/vanilla";
import { valuesOf } from "./parameters/form.ts";
import type { Drafts } from "./parameters/draft.ts";
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
  open: false,
  tabs: [first],
  front: first.id,
  results: new Map(),
}));

export const setOpen = (open: boolean): void => workbench.setState({ open });

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

/** Changes the parameter form of a tab, and with it what of it can be sent. */
export const changeDrafts = (id: string, drafts: Drafts): void =>
  changeTab(id, { drafts, params: valuesOf(drafts) });

/** Puts a new tab in front. */
export function openTab(tab: Tab = blankTab()): void {
  workbench.setState(({ tabs }) => ({ open: true, tabs: [...tabs, tab], front: tab.id }));
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
