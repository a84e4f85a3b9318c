import { useRef, type PointerEvent, type RefObject } from "react";

/** Lets a sheet be pulled by the mouse; touch scrolls by itself, and text in it can still be chosen. */
export function useDrag(sheet: RefObject<HTMLElement | null>) {
  const start = useRef<{ x: number; y: number } | null>(null);
  return {
    onPointerDown(event: PointerEvent) {
      const onCard = event.target instanceof Element && event.target.closest("button") !== null;
      if (event.pointerType !== "mouse" || event.button !== 0 || onCard) return;
      start.current = { x: event.clientX, y: event.clientY };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove(event: PointerEvent) {
      if (start.current === null) return;
      sheet.current?.scrollBy(start.current.x - event.clientX, start.current.y - event.clientY);
      start.current = { x: event.clientX, y: event.clientY };
    },
    onPointerUp() {
      start.current = null;
    },
  };
}
