import { useStore } from "zustand";
import { useSay } from "../../../i18n/say.ts";
import { served } from "../../model/server.ts";
import { changeTab } from "../../model/store.ts";
import type { Tab } from "../../model/tab.ts";

/** Which database the tab asks, where there is a choice. */
export function DatabaseChoice({ tab: { id, database } }: { tab: Tab }) {
  const say = useSay();
  const databases = useStore(served, (state) => state.databases);
  const names = databases?.names ?? [];
  const lost = database !== null && databases !== null && !names.includes(database);
  if (names.length < 2 && !lost) return null;
  return (
    <select
      className="control wb-select"
      aria-label={say("workbench.database")}
      title={say("workbench.database")}
      value={database ?? ""}
      onChange={({ target }) => changeTab(id, { database: target.value || null })}
    >
      <option value="">{databases?.default}</option>
      {[...names, ...(lost ? [database] : [])]
        .filter((name) => name !== databases?.default)
        .map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
    </select>
  );
}
