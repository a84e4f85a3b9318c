import { useRef, type KeyboardEvent } from "react";
import { useSay } from "../i18n/say.ts";
import { useActs } from "../ui/keys/acts.ts";
import { views, type View } from "../values/result.ts";

export const viewId = (view: View) => `result-view-${view}`;

/** Alt-1 to Alt-5, wherever the focus is; by the key's place, for Alt changes the letter on a Mac. */
const useKeys = (show: (view: View) => void): void =>
  useActs(
    views.map((view, at) => ({
      id: `result.${view}`,
      words: `result.view.${view}`,
      keys: [`Alt+Digit${at + 1}`],
      run: () => show(view),
    })),
  );

interface ViewsProps {
  /** Id of what the views are drawn in. */
  panel: string;
  view: View;
  show: (view: View) => void;
}

/** How the result is looked at: a list of tabs with arrow keys. */
export function Views({ panel, view, show }: ViewsProps) {
  const say = useSay();
  const list = useRef<HTMLDivElement>(null);
  useKeys(show);
  const press = (event: KeyboardEvent) => {
    const at = views.indexOf(view);
    const ways: Record<string, number> = {
      ArrowRight: (at + 1) % views.length,
      ArrowLeft: (at - 1 + views.length) % views.length,
      Home: 0,
      End: views.length - 1,
    };
    const next = views[ways[event.key] ?? -1];
    if (next === undefined || event.altKey) return;
    event.preventDefault();
    show(next);
    list.current?.querySelector<HTMLElement>(`#${viewId(next)}`)?.focus();
  };
  return (
    <div ref={list} className="result-views" role="tablist" aria-label={say("result.views")}>
      {views.map((each) => {
        const name = say(`result.view.${each}`);
        return (
          <button
            key={each}
            id={viewId(each)}
            type="button"
            role="tab"
            aria-selected={each === view}
            aria-controls={panel}
            tabIndex={each === view ? 0 : -1}
            title={say("result.view.key", { name, key: views.indexOf(each) + 1 })}
            onClick={() => show(each)}
            onKeyDown={press}
          >
            {name}
          </button>
        );
      })}
    </div>
  );
}
