import { tabsFor } from "../../storage/adopt.ts";
import { openDatabase, type Database } from "../../storage/database.ts";
import { keeperOf } from "../../storage/keeper.ts";
import { createKeeping, writingBy } from "../../storage/keeping.ts";
import { remember } from "../../storage/remembered.ts";
import { openWindows, ownWindow } from "../../storage/window.ts";
import type { Exploration } from "../../exploration/model/exploration.ts";
import type { Kinds, Recorded } from "../../exploration/model/log.ts";
import { visible } from "../../exploration/model/visible.ts";
import { keptLog, lasting } from "../../exploration/model/walking/resumed.ts";
import { frontOf, type Explorations, type Tab } from "../tabs.ts";
import { flag } from "./flag.ts";
import { entryKind, explorationKind, type KeptEntry, type KeptExploration } from "./kinds.ts";
import { restore } from "./restore.ts";

/** What of a tab has not been taken up again yet: it is kept as it was read. */
interface Waiting {
  kept: KeptExploration;
  entries: readonly KeptEntry[];
}

/** Nothing has been done in it but to open it. */
const isPristine = ({ exploration, name }: Tab): boolean =>
  name === null && exploration.log.getState().count < 2;

const keptEntries = new WeakMap<Recorded, KeptEntry>();

/** Each once, so that only what is new is written. */
function asKept(of: string, entry: Recorded, kinds: Kinds): KeptEntry {
  const known = keptEntries.get(entry);
  if (known?.of === of) return known;
  const own: KeptEntry = { id: `${of} ${entry.id}`, of, entry: lasting(kinds, entry) };
  keptEntries.set(entry, own);
  return own;
}

const same = (a: KeptExploration, b: KeptExploration): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

const keepersOf = (database: Database) => ({
  explorations: keeperOf(database, explorationKind, same),
  entries: keeperOf(database, entryKind),
});

/** What is to be kept of all tabs as they are now. */
function keptNow(
  { store }: Explorations,
  window: string,
  waiting: ReadonlyMap<string, Waiting>,
): { explorations: KeptExploration[]; entries: KeptEntry[] } {
  const { open, front } = store.getState();
  const some = open.filter((tab) => waiting.has(tab.id) || !isPristine(tab));
  const explorations = some.map((tab, at): KeptExploration => {
    const { id, name, number, exploration } = tab;
    const place = { id, window, at, front: id === front, name, number, address: tab.address };
    const own = waiting.get(id);
    if (own !== undefined) return { ...own.kept, ...place };
    const { now, undone } = keptLog(exploration.log.getState());
    const { chosen, selected, view } = exploration.looking.getState();
    const { keys } = visible(exploration.log.getState().state);
    return {
      ...place,
      now,
      undone,
      chosen: chosen.flatMap((each) => keys.get(each) ?? []),
      selected: keys.get(selected ?? "") ?? null,
      view,
    };
  });
  const entries = some.flatMap(
    ({ id, exploration }) =>
      waiting.get(id)?.entries ??
      keptLog(exploration.log.getState()).entries.map((entry) =>
        asKept(id, entry, exploration.kinds),
      ),
  );
  return { explorations, entries };
}

/** Puts what was kept back into tabs, the one that the address means in front. */
function takeUp(
  explorations: Explorations,
  mine: readonly KeptExploration[],
  {
    entries,
    waiting,
    search,
  }: {
    entries: readonly KeptEntry[];
    waiting: Map<string, Waiting>;
    search: string;
  },
): void {
  const first = frontOf(explorations.store.getState());
  const usual = mine.find(({ front }) => front) ?? mine[0];
  // An address that says something else is what the reader wants to see now.
  const shown = usual !== undefined && isPristine(first) && [usual.address, ""].includes(search);
  for (const kept of mine) {
    const { id, name, number, address } = kept;
    const own = entries.filter(({ of }) => of === id);
    waiting.set(id, { kept, entries: own });
    const begin = async (exploration: Exploration) => {
      const found = await restore(exploration, kept, own);
      if (found === null) return false;
      waiting.delete(id);
      const { gone, changed } = found;
      if (gone.nodes.length + gone.relationships.length + changed.length > 0)
        explorations.noteFound(id, found);
      // All of it is of another database, or was deleted: the page still begins with something.
      if (exploration.log.getState().state.nodes.size === 0) explorations.add();
      return true;
    };
    explorations.stand({ id, name, number, address, begin });
  }
  if (shown) explorations.drop(first.id, usual.id);
  else if (mine.length > 0) explorations.tell({ kind: "address" });
}

/**
 * Reads what was kept and puts it into tabs, shows one, and from then on writes what changes, soon after it has.
 * Resolves when it is known what is shown.
 */
export async function keepExplorations(explorations: Explorations, search: string): Promise<void> {
  const database = await openDatabase();
  if (database === null) return explorations.tell({ kind: "nowhere" });
  const window = await ownWindow();
  const keepers = keepersOf(database);
  const all = (await keepers.explorations.all()).items;
  const mine = tabsFor(all, window, await openWindows());
  const ids = new Set(mine.map(({ id }) => id));
  const read = mine.length === 0 ? [] : (await keepers.entries.all()).items;
  const entries = read.filter(({ of }) => ids.has(of));
  keepers.explorations.knows(mine);
  keepers.entries.knows(entries);
  const waiting = new Map<string, Waiting>();
  takeUp(explorations, mine, { entries, waiting, search });

  const keeping = createKeeping();
  const writing = writingBy(async () => {
    const now = keptNow(explorations, window, waiting);
    // First what is pointed at: a page that ends in between leaves nothing that points nowhere.
    await keepers.entries.write(now.entries);
    await keepers.explorations.write(now.explorations);
    remember(flag, now.explorations.length > 0 ? "some" : "none");
  }, keeping);
  follow(explorations, writing.soon);
  keeping.subscribe(({ state, reason }, before) => {
    if (state === "failed" && before.state !== "failed")
      explorations.tell({ kind: "unkept", reason: reason ?? "" });
    if (state === "idle" && before.state === "failed") explorations.tell({ kind: "rekept" });
  });
  addEventListener("pagehide", () => void writing.now());
  document.addEventListener("visibilitychange", () => document.hidden && void writing.now());
}

/** Calls back for each change of any exploration that is open. */
function follow({ store }: Explorations, changed: () => void): void {
  const followed = new WeakSet<Exploration>();
  const all = () => {
    for (const { exploration } of store.getState().open) {
      if (followed.has(exploration)) continue;
      followed.add(exploration);
      exploration.log.subscribe((now, before) => {
        if (now.entries !== before.entries || now.aside !== before.aside) changed();
        else if (now.undone !== before.undone) changed();
      });
      exploration.looking.subscribe((now, before) => {
        if (now.chosen !== before.chosen || now.view !== before.view) changed();
        else if (now.selected !== before.selected) changed();
      });
    }
    changed();
  };
  store.subscribe(all);
  all();
}
