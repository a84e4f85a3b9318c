import { tabsFor } from "../../storage/adopt.ts";
import { openDatabase, type Database } from "../../storage/database.ts";
import { keeperOf } from "../../storage/keeper.ts";
import { createKeeping, writingBy } from "../../storage/keeping.ts";
import { remember } from "../../storage/remembered.ts";
import { openWindows, ownWindow } from "../../storage/window.ts";
import { frontOf, type Explorations } from "../tabs.ts";
import { flag } from "./flag.ts";
import { follow } from "./follow.ts";
import { entryKind, explorationKind, type KeptExploration } from "./kinds.ts";
import { forgetMoment, momentsNoted, noteMoment, withMoments } from "./moment.ts";
import { isPristine, keptNow, type Waiting } from "./now.ts";
import { keepStood } from "../stood.ts";
import { takeUp } from "./take-up.ts";

const same = (a: KeptExploration, b: KeptExploration): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

const keepersOf = (database: Database) => ({
  explorations: keeperOf(database, explorationKind, same),
  entries: keeperOf(database, entryKind),
});

const idsOf = (kept: readonly KeptExploration[]) => new Set(kept.map(({ id }) => id));

const flagged = ({ length }: readonly KeptExploration[]) =>
  remember(flag, length > 0 ? "some" : "none");

type Keepers = ReturnType<typeof keepersOf>;

/** Reads what this window begins with, and the moments that stand in it and in the database not yet. */
async function readKept(keepers: Keepers, window: string) {
  const open = await openWindows();
  const isFree = (of: string) => of === window || !open.has(of);
  const known = (await keepers.explorations.all()).items;
  const moments = momentsNoted().filter((each) => isFree(each.window));
  const some = known.length + moments.length > 0;
  const entries = some ? (await keepers.entries.all()).items : [];
  const all = withMoments({ explorations: known, entries }, moments);
  const mine = tabsFor(all.explorations, window, open);
  const own = mine.some((each) => each.window === window);
  const isTaken = (of: string) => (own ? of === window : isFree(of));
  const before = known.filter((each) => isTaken(each.window));
  const [ids, idsBefore] = [idsOf(mine), idsOf(before)];
  keepers.explorations.knows(before);
  keepers.entries.knows(entries.filter(({ of }) => idsBefore.has(of)));
  return {
    mine,
    entries: all.entries.filter(({ of }) => ids.has(of)),
    moments: moments.filter((each) => isTaken(each.window)).map((each) => each.window),
  };
}

/**
 * Reads what was kept and puts it into tabs, shows one, and from then on writes what changes, soon after it has; what
 * a page that ends has no time to write is noted at once. Resolves when it is known what is shown.
 */
export async function keepExplorations(explorations: Explorations, search: string): Promise<void> {
  const database = await openDatabase();
  if (database === null) return explorations.tell({ kind: "nowhere" });
  const window = await ownWindow();
  const keepers = keepersOf(database);
  const { mine, entries, moments } = await readKept(keepers, window);
  const waiting = new Map<string, Waiting>();
  takeUp(explorations, mine, { entries, waiting, search });

  const now = () => keptNow(explorations, window, waiting);
  // How often something has changed, and how often it had when it was noted last.
  let [changes, noted] = [0, 0];
  const keeping = createKeeping();
  const writing = writingBy(async (leaving) => {
    const [kept, upTo] = [now(), changes];
    // First what is pointed at: a page that ends in between leaves nothing that points nowhere.
    await keepers.entries.write(kept.entries, leaving);
    await keepers.explorations.write(kept.explorations, leaving);
    flagged(kept.explorations);
    if (noted <= upTo) for (const each of [window, ...moments.splice(0)]) forgetMoment(each);
  }, keeping);
  const note = (how: "small" | "whole") => {
    const kept = now();
    const unwritten = keepers.entries.unwritten(kept.entries);
    const own = { at: Date.now(), window, explorations: kept.explorations, entries: unwritten };
    if (!noteMoment(own, how)) return;
    noted = changes;
    flagged(kept.explorations);
  };
  const stood = () => {
    const front = frontOf(explorations.store.getState());
    const { view } = front.exploration.looking.getState();
    keepStood(view !== null && isPristine(front) ? { search: location.search, view } : null);
  };
  follow(explorations, () => {
    changes += 1;
    // A page that crashes says nothing before.
    note("small");
    stood();
    writing.soon();
  });
  keeping.subscribe(({ state, reason }, before) => {
    if (state === "failed" && before.state !== "failed")
      explorations.tell({ kind: "unkept", reason: reason ?? "" });
    if (state === "idle" && before.state === "failed") explorations.tell({ kind: "rekept" });
  });
  const leave = () => {
    note("whole");
    void writing.now();
  };
  addEventListener("pagehide", leave);
  document.addEventListener("visibilitychange", () => document.hidden && leave());
}
