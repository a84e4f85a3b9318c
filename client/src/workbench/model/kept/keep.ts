import { tabsFor } from "../../../storage/adopt.ts";
import { openDatabase, type Database } from "../../../storage/database.ts";
import { keeperOf } from "../../../storage/keeper.ts";
import { writingBy } from "../../../storage/keeping.ts";
import { openWindows, ownWindow } from "../../../storage/window.ts";
import { history } from "../history.ts";
import { saved } from "../saved/queries.ts";
import { workbench, type Workbench } from "../store.ts";
import { kinds, type KeptTab } from "./kinds.ts";
import { keeping, tellKeeping } from "./told.ts";
import { fromKept, toKept, type KeptResult } from "./result.ts";

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

const keepersOf = (database: Database) => ({
  tabs: keeperOf(database, kinds.tabs, sameTab),
  results: keeperOf(database, kinds.results),
  saved: keeperOf(database, kinds.saved),
  history: keeperOf(database, kinds.history),
});
type Keepers = ReturnType<typeof keepersOf>;

async function readTabs(keepers: Keepers, own: string) {
  const { items: all, more } = await keepers.tabs.all();
  const mine = tabsFor(all, own, await openWindows());
  const found = mine.flatMap(({ tab }) => tab.results.map(keepers.results.get));
  const kept = (await Promise.all(found)).flatMap((each) => each ?? []);
  // Results whose tab is gone are of no use to anyone; a tab that cannot be read may still hold some.
  if (!more) await keepers.results.keepOnly(new Set(all.flatMap(({ tab }) => tab.results)));
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

/** What several windows share. */
const sharedNow = () => ({ queries: saved.getState().queries, runs: history.getState().runs });

/** Reads what was kept, and from then on writes what changes, soon after it has. */
async function begin(): Promise<void> {
  tellKeeping();
  const database = await openDatabase();
  if (database === null) return keeping.setState({ state: "nowhere" });
  const window = await ownWindow();
  const keepers = keepersOf(database);
  const { mine, kept } = await readTabs(keepers, window);
  keepers.tabs.knows(mine);
  keepers.results.knows(kept);

  // That is told among them; each reads it anew.
  const others = "BroadcastChannel" in globalThis ? new BroadcastChannel("chengmai") : null;
  const readShared = async () => {
    const [queries, past] = [await keepers.saved.all(), await keepers.history.all()];
    const runs = past.items.toSorted((a, b) => b.at - a.at);
    keepers.saved.knows(queries.items);
    keepers.history.knows(runs);
    saved.setState({ queries: queries.items });
    history.setState({ runs });
    told = sharedNow();
  };
  let told = sharedNow();
  await readShared();

  const writing = writingBy(async (leaving) => {
    const shared = sharedNow();
    await Promise.all([
      keepers.tabs.write(tabsOf(workbench.getState(), window), leaving),
      keepers.results.write(resultsOf(workbench.getState()), leaving),
      keepers.saved.write(shared.queries, leaving),
      keepers.history.write(shared.runs, leaving),
    ]);
    if (told.queries !== shared.queries || told.runs !== shared.runs) others?.postMessage("read");
    told = shared;
  }, keeping);
  for (const store of [workbench, saved, history]) store.subscribe(writing.soon);
  others?.addEventListener("message", () => void readShared());
  addEventListener("pagehide", () => void writing.now());
  document.addEventListener("visibilitychange", () => document.hidden && void writing.now());
  await writing.now();
}

/** Once for a page: resolves when the tabs are there. */
let reading: Promise<void> | null = null;
export const kept = (): Promise<void> => (reading ??= begin());
