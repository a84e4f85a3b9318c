import { useEffect } from "react";

/** What can take the focus without opening a phone's keyboard. */
const reachable =
  'button:not(:disabled), summary, a[href], select, input[type="checkbox"], [tabindex="0"]';

const within = (element: Element): HTMLElement[] =>
  [...element.querySelectorAll<HTMLElement>(reachable)].filter((own) => own.checkVisibility());

const wordsOf = (element: Element): string =>
  element.getAttribute("aria-label") ?? element.textContent;

/** What has the focus: its words, and what it lies in, from the nearest on, with its place there. */
interface Held {
  element: Element;
  words: string;
  lies: readonly { in: Element; at: number }[];
}

function heldBy(element: Element, home: Element | null): Held {
  const lies: { in: Element; at: number }[] = [];
  for (
    let own = element.parentElement;
    own !== null && !own.contains(home);
    own = own.parentElement
  )
    lies.push({ in: own, at: within(own).findIndex((each) => each === element) });
  return { element, words: wordsOf(element), lies };
}

/** What stands now where a thing is gone: the same anew, else its neighbour in what is left of what it lay in. */
function besideOf({ words, lies }: Held): HTMLElement | undefined {
  for (const { in: own, at } of lies) {
    const left = own.isConnected ? within(own) : [];
    const next = left.find((each) => wordsOf(each) === words) ?? left[at] ?? left.at(-1);
    if (next !== undefined) return next;
  }
  return undefined;
}

/**
 * What goes with the focus on it, such as a notice that is answered or a line that is taken away, leaves the focus
 * to what stands beside it, else to `home`, and not to the page's beginning, from where a reader by keys would have to
 * come all the way back. What comes again at once has it again.
 */
export function useKeptFocus(home: string): void {
  useEffect(() => {
    let held: Held | null = null;
    let gone: string | null = null;
    const homeNow = () => document.querySelector<HTMLElement>(home);
    const noted = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || target === homeNow()) return;
      held = heldBy(target, homeNow());
      gone = null;
    };
    const forget = () => (gone = null);
    const seen = new MutationObserver(() => {
      const place = homeNow();
      if (gone !== null && document.activeElement === place) {
        const again = within(place?.closest("main") ?? document.body);
        again.find((each) => wordsOf(each) === gone)?.focus();
      } else if (held?.element.isConnected === false && document.activeElement === document.body) {
        const beside = besideOf(held);
        gone = beside === undefined ? held.words : null;
        held = null;
        if (beside !== undefined) beside.focus();
        else if (place?.checkVisibility() === true) place.focus({ preventScroll: true });
      }
    });
    document.addEventListener("focusin", noted);
    document.addEventListener("keydown", forget);
    document.addEventListener("pointerdown", forget);
    seen.observe(document.body, { childList: true, subtree: true });
    return () => {
      seen.disconnect();
      document.removeEventListener("focusin", noted);
      document.removeEventListener("keydown", forget);
      document.removeEventListener("pointerdown", forget);
    };
  }, [home]);
}
