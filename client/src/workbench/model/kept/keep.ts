import { history, type Past } from "../history.ts";
import type { Saved } from "../saved/query.ts";
import { saved } from "../saved/store.ts";
import { workbench, type Workbench } from "../store.ts";
import { tell } from "../undo.ts";
import { tabsFor } from "./adopt.ts";
import { openDatabase, type Database, type KeptTab } from "./database.ts";
import { fromKept, toKept, type KeptResult } from "./result.ts";
import { ownWindow, openWindows } from "./window.ts";
import { writerTo } from "./writer.ts";

/** Milliseconds between a change and its writing. */
const pause = 200;

const tabsOf = ({ tabs, front }: Workbench, window: string): KeptTab[] =>
  tabs.map((tab, at) => ({ id: tab.id, window, at, front: tab.id === front, tab }));

const sameTab = (a: KeptTab, b: KeptTab): boolean =>
  a.tab === b.tab && a.at === b.at && a.front === b.front && a.window === b.window;

const ended = new Set(["done", "failed", "cancelled", "skipped", "planned"]);

const copies = new WeakMap<object, KeptResult>();

/** Results that have ended, each taken apart once. */
function resultsOf({ results }: Workbench): KeptResult[] {
  return [...results.values()].flatMap((result) => {
    if (!ended.has(result.phase)) return [];
    const copy = copies.get(result) ?? toKept(result);
    copies.set(result, copy);
    return [copy];
  });
}

async function readTabs(database: Database, own: string) {
  const all = await database.getAll("tabs");
  const mine = tabsFor(all, own, await openWindows());
  const found = mine.flatMap(({ tab }) => tab.results.map((id) => database.get("results", id)));
  const kept = (await Promise.all(found)).flatMap((each) => each ?? []);
  // Results whose tab is gone are of no use to anyone.
  const held = new Set(all.flatMap(({ tab }) => tab.results));
  for (const id of await database.getAllKeys("results"))
    if (!held.has(id)) void database.delete("results", id);
  const results = new Map(kept.map((each) => [each.id, fromKept(each)]));
  for (const each of kept) {
    const result = results.get(each.id);
    if (result !== undefined) copies.set(result, each);
  }
  if (mine.length > 0) {
    const typed = workbench.getState().tabs.filter(({ text }) => text !== "");
    const tabs = mine.map(({ tab }) => ({
      ...tab,
      results: tab.results.filter((id) => results.has(id)),
      shown: tab.shown !== null && results.has(tab.shown) ? tab.shown : (tab.results[0] ?? null),
    }));
    const front = mine.find((each) => each.front)?.id ?? mine[0]?.id ?? "";
    workbench.setState({ tabs: [...tabs, ...typed], front: typed.at(-1)?.id ?? front, results });
  }
  return { mine, kept };
}

const readSaved = async (database: Database): Promise<Saved[]> => database.getAll("saved");
const readHistory = async (database: Database): Promise<Past[]> =>
  (await database.getAll("history")).toSorted((a, b) => b.at - a.at);

/** Reads what was kept, and from then on writes what changes, soon after it has. */
async function begin(): Promise<void> {
  const database = await openDatabase();
  if (database === null) return tell({ kind: "memory-only" });
  const window = await ownWindow();
  const tabs = writerTo<KeptTab>(database, "tabs", sameTab);
  const results = writerTo<KeptResult>(database, "results");
  const queries = writerTo<Saved>(database, "saved");
  const runs = writerTo<Past>(database, "history");
  const { mine, kept } = await readTabs(database, window);
  tabs.knows(mine);
  results.knows(kept);

  // What several windows share is told among them; each reads it anew.
  const others = "BroadcastChannel" in globalThis ? new BroadcastChannel("chengmai") : null;
  const readShared = async () => {
    const [all, past] = [await readSaved(database), await readHistory(database)];
    queries.knows(all);
    runs.knows(past);
    saved.setState({ queries: all });
    history.setState({ runs: past });
  };
  await readShared();

  let later: ReturnType<typeof setTimeout> | null = null;
  let failed = false;
  let told = { queries: saved.getState().queries, runs: history.getState().runs };
  const write = async () => {
    if (later !== null) clearTimeout(later);
    later = null;
    const shared = { queries: saved.getState().queries, runs: history.getState().runs };
    try {
      await Promise.all([
        tabs.write(tabsOf(workbench.getState(), window)),
        results.write(resultsOf(workbench.getState())),
        queries.write(shared.queries),
        runs.write(shared.runs),
      ]);
      if (told.queries !== shared.queries || told.runs !== shared.runs) others?.postMessage("read");
      told = shared;
    } catch (thrown) {
      if (!failed) tell({ kind: "not-kept", values: { reason: String(thrown) } });
      failed = true;
    }
  };
  const soon = () => void (later ??= setTimeout(() => void write(), pause));
  for (const store of [workbench, saved, history]) store.subscribe(soon);
  others?.addEventListener("message", () => {
    void readShared().then(() => {
      told = { queries: saved.getState().queries, runs: history.getState().runs };
    });
  });
  addEventListener("pagehide", () => void write());
  document.addEventListener("visibilitychange", () => document.hidden && void write());
  await write();
}

/** Once for a page: resolves when the tabs are there. */
let reading: Promise<void> | null = null;
export const kept = (): Promise<void> => (reading ??= begin());
