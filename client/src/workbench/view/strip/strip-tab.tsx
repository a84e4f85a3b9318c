import { useEffect, useRef, useState, type DragEvent, type KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import { useStore } from "zustand";
import { useSay } from "../../../i18n/say.ts";
import type { Phase } from "../../../values/result.ts";
import { workbench, type Workbench } from "../../model/store.ts";
import { titleOf, type Tab } from "../../model/tab.ts";
import { closeTab, renameTab, showTab } from "../../model/tabs.ts";
import { signs } from "../parts/icons.tsx";
import { Rename } from "../../../ui/rename/rename.tsx";

interface StripTabProps {
  tab: Tab;
  at: number;
  front: boolean;
  onDragStart(): void;
  onDragOver(event: DragEvent): void;
  onDragEnd(): void;
}

/** How the tab's last run stands, all of its statements together. */
const phaseOf =
  (tab: Tab) =>
  ({ results }: Workbench): Phase | null => {
    const phases = new Set(tab.results.map((id) => results.get(id)?.phase));
    return (
      (["running", "failed", "cancelled", "done"] as const).find((each) => phases.has(each)) ?? null
    );
  };

// A tab list holds tabs alone: the cross is for the pointer, the Delete key for all others.
/** One tab: a click shows it, a double click or F2 renames it, a middle click closes it. */
export function StripTab({ tab, at, front, ...drag }: StripTabProps) {
  const say = useSay();
  const phase = useStore(workbench, phaseOf(tab));
  const [naming, setNaming] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const title = titleOf(tab) ?? say("workbench.tab.blank", { count: at + 1 });
  useEffect(() => {
    if (front) button.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [front]);
  const press = (event: KeyboardEvent) => {
    if (event.key === "F2") setNaming(true);
    else if (event.key === "Delete") closeTab(tab.id);
    else return;
    event.preventDefault();
  };
  return (
    <div
      className="wb-tab"
      data-front={front}
      draggable={!naming}
      onAuxClick={({ button: pressed }) => pressed === 1 && closeTab(tab.id)}
      {...drag}
    >
      {naming ? (
        <Rename
          label={say("workbench.tab.rename")}
          name={titleOf(tab) ?? ""}
          className="wb-tab-name"
          done={(name, byKey) => {
            // At once, so that the next key finds the tab; a click elsewhere has the focus already.
            flushSync(() => {
              if (name !== null) renameTab(tab.id, name);
              setNaming(false);
            });
            if (byKey) button.current?.focus();
          }}
        />
      ) : (
        <button
          ref={button}
          type="button"
          role="tab"
          aria-selected={front}
          aria-controls="workbench-tab"
          tabIndex={front ? 0 : -1}
          title={`${title} · ${say("workbench.tab.keys")}`}
          onClick={() => showTab(tab.id)}
          onDoubleClick={() => setNaming(true)}
          onKeyDown={press}
        >
          {phase !== null && phase !== "done" && (
            <i
              className="wb-mark"
              data-phase={phase}
              role="img"
              aria-label={say(`workbench.phase.${phase}`)}
            />
          )}
          <span>{title}</span>
        </button>
      )}
      <button
        type="button"
        className="wb-small wb-tab-close"
        tabIndex={-1}
        aria-hidden="true"
        title={say("workbench.tab.close", { name: title })}
        onClick={() => closeTab(tab.id)}
      >
        {signs.close}
      </button>
    </div>
  );
}
