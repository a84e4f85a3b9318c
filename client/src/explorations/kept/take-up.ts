import type { Exploration } from "../../exploration/model/exploration.ts";
import { frontOf, type Explorations } from "../tabs.ts";
import type { KeptEntry, KeptExploration } from "./kinds.ts";
import { isPristine, type Waiting } from "./now.ts";
import { restore } from "./restore.ts";

/** Puts what was kept back into tabs, the one that the address means in front. */
export function takeUp(
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
      if (exploration.log.getState().state.nodes.size === 0) {
        explorations.add();
        if (gone.nodes.length > 0) explorations.tell({ kind: "emptied" });
      }
      return true;
    };
    explorations.stand({ id, name, number, address, begin });
  }
  if (shown) explorations.drop(first.id, usual.id);
  else if (mine.length > 0) explorations.tell({ kind: "address" });
}
