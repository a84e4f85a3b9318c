import { useLayoutEffect, type RefObject } from "react";

const always = () => true;

/** Takes the focus as it opens, and gives it back when it goes unless the reader has put it somewhere else. */
export function useLentFocus(
  own: RefObject<HTMLElement | null>,
  /** Whether it may be taken from where it is. */
  takes: () => boolean = always,
): void {
  // With the first picture of it: a key pressed at once is meant for it.
  useLayoutEffect(() => {
    const part = own.current;
    const before = document.activeElement;
    if (takes()) part?.focus({ preventScroll: true });
    return () => {
      const now = document.activeElement;
      const astray = now === document.body || part?.contains(now) === true;
      // Also the point of a drawing.
      const can = before instanceof HTMLElement || before instanceof SVGElement;
      if (astray && can && before.isConnected) before.focus();
    };
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
}
