import { useEffect, useLayoutEffect, useRef, type RefObject } from "react";
import type { EditorHandle } from "../../editor/handle.ts";
import { useLanguage } from "../../i18n/say.ts";
import { frontTab, openTab, workbench } from "../model/store.ts";
import { closeFront, showNext } from "../model/tabs.ts";
import { cancelFront, runHere, runWhole, saveFront } from "./acts.ts";

/** Milliseconds within which a second Escape means "end it". */
const twice = 700;

/**
 * The keys that work anywhere in the workbench; what a part has taken for itself is left to it. They work also
 * while nothing has the focus: a button that goes away with what it did leaves it to the page.
 */
export function useKeys(
  editor: RefObject<EditorHandle | null>,
  own: RefObject<HTMLElement | null>,
): void {
  const language = useLanguage();
  const escaped = useRef(0);
  const press = useRef<(event: KeyboardEvent) => void>(() => undefined);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { target } = event;
      const within = target instanceof Node && own.current?.contains(target) === true;
      if (within || target === document.body) press.current(event);
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [own]);
  const answer = (event: KeyboardEvent) => {
    const mod = event.ctrlKey || event.metaKey;
    if (event.key === "Escape") {
      const again = event.timeStamp - escaped.current < twice;
      escaped.current = again ? 0 : event.timeStamp;
      if (again) cancelFront();
      return;
    }
    if (event.defaultPrevented || !mod) return;
    const tab = frontTab(workbench.getState());
    const acts: Record<string, () => void> = event.altKey
      ? {
          KeyT: () => openTab(),
          KeyW: closeFront,
          ArrowLeft: () => showNext(-1),
          ArrowRight: () => showNext(1),
        }
      : {
          Enter: () => (event.shiftKey ? runWhole(tab) : runHere(tab, editor.current)),
          KeyS: () => saveFront(language),
        };
    const act = acts[event.code];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  useLayoutEffect(() => {
    press.current = answer;
  });
}
