import { createStore } from "zustand/vanilla";
import { isNarrow } from "../../ui/media.ts";
import { layout, setLayout } from "./layout.ts";
import type { Result } from "../../values/result.ts";
import { blankTab, type Tab } from "./tab.ts";

export interface Workbench {
  open: boolean;
  /** Never empty. */
  tabs: readonly Tab[];
  /** Id of the tab in front. */
  front: string;
  /** Results by id; those that no tab shows any more are dropped. */
  results: ReadonlyMap<string, Result>;
  /** Runs that made way for newer ones, the last first: what a run can be compared with. */
  earlier: readonly Result[];
}

/** How many runs that no tab shows any more are kept for comparing, and how many rows one may have. */
const mostEarlier = 6;
const mostRows = 100_000;

const first = blankTab();

export const workbench = createStore<Workbench>(() => ({
  open: layout.getState().open,
  tabs: [first],
  front: first.id,
  results: new Map(),
  earlier: [],
}));

export function setOpen(open: boolean): void {
  setLayout({ open });
  workbench.setState({ open });
}

/** Lets the picture be seen: on a phone the workbench closes, on a wide screen a whole one becomes a drawer again. */
export function makeWay(): void {
  if (isNarrow()) setOpen(false);
  else if (layout.getState().whole) setLayout({ whole: false });
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

const comparable = ({ phase, count }: Result): boolean =>
  (phase === "done" || phase === "cancelled") && count > 0 && count <= mostRows;

/** Drops the results that no tab shows; the last of them can still be compared with. */
export function dropUnshown(): void {
  workbench.setState(({ tabs, results, earlier }) => {
    const kept = new Set(tabs.flatMap((tab) => tab.results));
    const gone = [...results.values()].filter(({ id }) => !kept.has(id)).filter(comparable);
    return {
      results: new Map([...results].filter(([id]) => kept.has(id))),
      earlier: [...gone.toReversed(), ...earlier].slice(0, mostEarlier),
    };
  });
}

/** Every run but this one that can be compared with, the newest first. */
export const othersOf = ({ results, earlier }: Workbench, own: Result): Result[] =>
  // A tab that was had back brings runs that had made way.
  [...new Map([...earlier, ...results.values()].map((each) => [each.id, each])).values()]
    .filter(({ id, columns }) => id !== own.id && columns.length > 0)
    .toSorted((a, b) => b.startedAt - a.startedAt);
