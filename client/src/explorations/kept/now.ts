import type { Exploration } from "../../exploration/model/exploration.ts";
import type { Kinds, Recorded } from "../../exploration/model/log.ts";
import { visible } from "../../exploration/model/visible.ts";
import { keptLog, lasting } from "../../exploration/model/walking/resumed.ts";
import type { Explorations, Tab } from "../tabs.ts";
import type { Kept, KeptEntry, KeptExploration } from "./kinds.ts";

/** What of a tab has not been taken up again yet: it is kept as it was read. */
export interface Waiting {
  kept: KeptExploration;
  entries: readonly KeptEntry[];
}

const isOnlyLookedAt = ({ log, kinds }: Exploration): boolean => {
  const { entries, undone, aside } = log.getState();
  const all = [...entries, ...undone, ...aside];
  return all.filter(({ step }) => kinds.get(step.kind)?.looks !== true).length < 2;
};

/** Nothing has been done in it but to open it and to look. */
export const isPristine = ({ exploration, name }: Tab): boolean =>
  name === null &&
  isOnlyLookedAt(exploration) &&
  // A single one is told by the address.
  exploration.looking.getState().chosen.length < 2;

const keptEntries = new WeakMap<Recorded, KeptEntry>();

/** Each once, so that only what is new is written. */
function asKept(of: string, entry: Recorded, kinds: Kinds): KeptEntry {
  const known = keptEntries.get(entry);
  if (known?.of === of) return known;
  const own: KeptEntry = { id: `${of} ${entry.id}`, of, entry: lasting(kinds, entry) };
  keptEntries.set(entry, own);
  return own;
}

/** What is to be kept of all tabs as they are now. */
export function keptNow(
  { store }: Explorations,
  window: string,
  waiting: ReadonlyMap<string, Waiting>,
): Kept {
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
