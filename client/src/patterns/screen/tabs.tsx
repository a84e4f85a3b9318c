import { useEffect, useRef, type KeyboardEvent } from "react";
import { useSay } from "../../i18n/say.ts";
import type { ViewName } from "../model/screen.ts";
import { viewNames } from "../model/screen.ts";

const steps: Record<string, (at: number, count: number) => number> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

interface TabsProps {
  view: ViewName;
  go: (view: ViewName) => void;
}

/** The views by their names; arrows move among them. */
export function Tabs({ view, go }: TabsProps) {
  const say = useSay();
  const own = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Where there is no room for all of them, the one that is open is seen.
    own.current
      ?.querySelector(`#patterns-${view}`)
      ?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [view]);
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const next = viewNames[steps[event.key]?.(viewNames.indexOf(view), viewNames.length) ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    go(next);
    event.currentTarget.querySelector<HTMLElement>(`#patterns-${next}`)?.focus();
  };
  return (
    <div
      ref={own}
      role="tablist"
      tabIndex={-1}
      className="patterns-tabs"
      aria-label={say("patterns.views")}
      onKeyDown={press}
    >
      {viewNames.map((name) => (
        <button
          key={name}
          id={`patterns-${name}`}
          type="button"
          role="tab"
          className="patterns-tab"
          aria-selected={name === view}
          aria-controls="patterns-view"
          tabIndex={name === view ? 0 : -1}
          onClick={() => go(name)}
        >
          {say(`patterns.${name}`)}
        </button>
      ))}
    </div>
  );
}
