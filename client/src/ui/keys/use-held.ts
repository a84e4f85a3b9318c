import { useEffect, useRef, type RefObject } from "react";

/** Milliseconds that a finger rests until it is held, and pixels that it may tremble meanwhile. */
const longEnough = 500;
const tremble = 8;

/**
 * Tells what a finger is held on within an element; true where it meant something. Browsers do not tell it alike: some
 * by the event of a menu, some not at all. What is lifted then is no tap, and asks for no menu of the browser.
 */
export function useHeld(
  within: RefObject<HTMLElement | null>,
  held: (target: EventTarget | null) => boolean,
): void {
  const tell = useRef(held);
  useEffect(() => void (tell.current = held));
  useEffect(() => {
    const element = within.current;
    if (element === null) return;
    const ending = new AbortController();
    const { signal } = ending;
    let from: PointerEvent | null = null;
    let meant = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = () => {
      from = null;
      clearTimeout(timer);
    };
    const begin = (event: PointerEvent) => {
      end();
      meant = false;
      if (event.pointerType !== "touch" || !event.isPrimary) return;
      from = event;
      timer = setTimeout(() => (meant = tell.current(event.target)), longEnough);
    };
    const move = ({ clientX: x, clientY: y }: PointerEvent) => {
      if (from !== null && Math.hypot(x - from.clientX, y - from.clientY) > tremble) end();
    };
    const swallow = (event: Event) => {
      if (!meant) return;
      event.preventDefault();
      event.stopPropagation();
    };
    element.addEventListener("pointerdown", begin, { signal, capture: true });
    element.addEventListener("pointermove", move, { signal });
    for (const name of ["pointerup", "pointercancel"])
      element.addEventListener(name, end, { signal });
    element.addEventListener("click", swallow, { signal, capture: true });
    element.addEventListener(
      "contextmenu",
      (event) => {
        if (event.pointerType === "touch") event.preventDefault();
      },
      { signal },
    );
    return () => {
      end();
      ending.abort();
    };
  }, [within]);
}
