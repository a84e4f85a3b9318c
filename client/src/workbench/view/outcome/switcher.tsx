import { useSay } from "../../../i18n/say.ts";
import type { Result } from "../../../values/result.ts";
import { changeTab } from "../../model/store.ts";
import { titleOf, type Tab } from "../../model/tab.ts";

/** One button a statement of the last run, with how it stands. */
export function Switcher({ tab, all }: { tab: Tab; all: readonly Result[] }) {
  const say = useSay();
  const skipped = all.filter(({ phase }) => phase === "skipped").length;
  return (
    <div className="wb-switcher" role="group" aria-label={say("workbench.results")}>
      {all.map(({ id, phase, asked }, at) => {
        const state = say(`workbench.phase.${phase}`);
        const first = titleOf({ name: null, text: asked.text }) ?? "";
        return (
          <button
            key={id}
            type="button"
            aria-pressed={tab.shown === id}
            aria-label={say("workbench.result", { count: at + 1, state })}
            title={`${first} · ${state}`}
            data-phase={phase}
            onClick={() => changeTab(tab.id, { shown: id })}
          >
            {at + 1}
            <i className="wb-mark" data-phase={phase} aria-hidden="true" />
          </button>
        );
      })}
      <small role="status">{skipped > 0 ? say("workbench.notrun", { count: skipped }) : ""}</small>
    </div>
  );
}
