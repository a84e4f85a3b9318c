import type { Exploration } from "../../exploration/model/exploration.ts";
import type { Explorations } from "../tabs.ts";

/** Calls back for each change of any exploration that is open. */
export function follow({ store }: Explorations, changed: () => void): void {
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
