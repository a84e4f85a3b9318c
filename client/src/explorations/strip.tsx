import "./strip.css";
import { useRef, useState, type KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import { useSay } from "../i18n/say.ts";
import { Tool } from "../ui/buttons/tool.tsx";
import { icons } from "../ui/icons.tsx";
import { Rename } from "../ui/rename/rename.tsx";
import { useExplorations, useTabs } from "./at-hand.tsx";
import type { Tab } from "./tabs.ts";
import { useTitle } from "./use-title.ts";

function StripTab({ tab, front }: { tab: Tab; front: boolean }) {
  const say = useSay();
  const title = useTitle()(tab);
  const { show, close, rename } = useExplorations();
  const [naming, setNaming] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const press = (event: KeyboardEvent) => {
    if (event.key === "F2") setNaming(true);
    else if (event.key === "Delete") close(tab.id);
    else return;
    event.preventDefault();
  };
  const named = (name: string | null, byKey: boolean) => {
    // At once, so that the next key finds the tab.
    flushSync(() => {
      if (name !== null) rename(tab.id, name);
      setNaming(false);
    });
    if (byKey) button.current?.focus();
  };
  return (
    <div className="explorations-tab" data-front={front}>
      {naming ? (
        <Rename label={say("explorations.rename")} name={tab.name ?? ""} done={named} />
      ) : (
        <button
          ref={button}
          type="button"
          role="tab"
          aria-selected={front}
          aria-controls="canvas"
          tabIndex={front ? 0 : -1}
          title={`${title} · ${say("explorations.keys")}`}
          // What is in front already is renamed: a double click does, and a second touch.
          onClick={() => (front ? setNaming(true) : show(tab.id))}
          onKeyDown={press}
        >
          {title}
        </button>
      )}
      <button
        type="button"
        className="explorations-close"
        tabIndex={-1}
        aria-hidden="true"
        title={say("explorations.close", { name: title })}
        onClick={() => close(tab.id)}
      >
        {icons.close}
      </button>
    </div>
  );
}

/** The explorations that are open, as tabs, where there are several; arrows go along them. */
export function Strip() {
  const say = useSay();
  const { add, next } = useExplorations();
  const open = useTabs((now) => now.open);
  const front = useTabs((now) => now.front);
  const list = useRef<HTMLDivElement>(null);
  const press = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -1 as const, ArrowRight: 1 as const }[event.key];
    if (by === undefined || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    // At once, so that the next key goes on from there.
    flushSync(() => next(by));
    list.current?.querySelector<HTMLElement>("[aria-selected=true]")?.focus();
  };
  return (
    <nav className="explorations" aria-label={say("explorations.title")}>
      <div
        ref={list}
        className="explorations-tabs"
        role="tablist"
        tabIndex={-1}
        aria-label={say("explorations.title")}
        onKeyDown={press}
      >
        {open.map((tab) => (
          <StripTab key={tab.id} tab={tab} front={tab.id === front} />
        ))}
      </div>
      <Tool label={say("explorations.new")} keys="Alt T" act={add}>
        {icons.add}
      </Tool>
    </nav>
  );
}
