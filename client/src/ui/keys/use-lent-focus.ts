import { useLayoutEffect, type RefObject } from "react";

const always = () => true;

/** What an element stands in that may have the focus, the nearest first. */
function placesAround(element: Element | null): HTMLElement[] {
  const place = element?.parentElement?.closest<HTMLElement>("[tabindex]") ?? null;
  return place === null ? [] : [place, ...placesAround(place)];
}

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
    // Where it stood: what opened this may be drawn anew meanwhile.
    const stood = before === document.body ? part : before;
    const around = placesAround(stood);
    if (takes()) part?.focus({ preventScroll: true });
    return () => {
      const now = document.activeElement;
      const astray = now === document.body || part?.contains(now) === true;
      // Also the point of a drawing.
      const can = before instanceof HTMLElement || before instanceof SVGElement;
      if (!astray) return;
      if (can && before !== document.body && before.isConnected) before.focus();
      else around.find((place) => place.isConnected)?.focus({ preventScroll: true });
    };
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
}
