import "./strip.css";
import { useRef, type DragEvent, type KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import { useStore } from "zustand";
import { useSay } from "../../../i18n/say.ts";
import { icons } from "../../../ui/icons.tsx";
import { layout, setLayout, toggleSide } from "../../model/layout.ts";
import { openTab, setOpen, workbench } from "../../model/store.ts";
import { moveTab, showTab } from "../../model/tabs.ts";
import { signs } from "../parts/icons.tsx";
import { Keys } from "./keys.tsx";
import { StripTab } from "./strip-tab.tsx";
import { Tool } from "../../../ui/buttons/tool.tsx";

/** Tabs in a row: arrows go along them, with Alt they move the tab; a drag does the same. */
function Tabs() {
  const say = useSay();
  const tabs = useStore(workbench, (state) => state.tabs);
  const front = useStore(workbench, (state) => state.front);
  const list = useRef<HTMLDivElement>(null);
  const dragged = useRef<string | null>(null);
  const focusOn = (at: number) =>
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[at]?.focus();
  const press = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (by === undefined || event.target instanceof HTMLInputElement) return;
    if (event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const at = tabs.findIndex(({ id }) => id === front);
    const to = Math.max(0, Math.min(tabs.length - 1, at + by));
    // At once, so that the next key goes on from there.
    flushSync(() => (event.altKey ? moveTab(front, to) : showTab(tabs[to]?.id ?? front)));
    focusOn(to);
  };
  const over = (event: DragEvent, at: number) => {
    if (dragged.current === null) return;
    event.preventDefault();
    if (tabs[at]?.id !== dragged.current) moveTab(dragged.current, at);
  };
  return (
    <div
      ref={list}
      className="wb-tabs"
      role="tablist"
      tabIndex={-1}
      aria-label={say("workbench.tabs")}
      onKeyDown={press}
    >
      {tabs.map((tab, at) => (
        <StripTab
          key={tab.id}
          tab={tab}
          at={at}
          front={tab.id === front}
          onDragStart={() => (dragged.current = tab.id)}
          onDragOver={(event) => over(event, at)}
          onDragEnd={() => (dragged.current = null)}
        />
      ))}
    </div>
  );
}

/** The upper edge of the workbench: its tabs, and what stands beside or around them. */
export function Strip() {
  const say = useSay();
  const { side, whole } = useStore(layout);
  return (
    <header className="wb-strip">
      <Tabs />
      <Tool label={say("workbench.tab.new")} keys="Ctrl Alt T" act={() => openTab()}>
        {icons.add}
      </Tool>
      <div className="wb-strip-tools">
        {(["saved", "history", "snippets"] as const).map((each) => (
          <Tool
            key={each}
            label={say(`workbench.${each}`)}
            pressed={side === each}
            act={() => toggleSide(each)}
          >
            {signs[each]}
          </Tool>
        ))}
        <Keys />
        <Tool
          label={say(whole ? "workbench.part" : "workbench.whole")}
          pressed={whole}
          act={() => setLayout({ whole: !whole })}
        >
          {whole ? signs.part : signs.whole}
        </Tool>
        <Tool label={say("workbench.close")} keys="Ctrl `" act={() => setOpen(false)}>
          {icons.close}
        </Tool>
      </div>
    </header>
  );
}
