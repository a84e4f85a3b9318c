/** Whether a menu is asked for by a finger that is held, and not by a mouse or a key. */
export const isHeld = (event: MouseEvent): boolean =>
  event instanceof PointerEvent && event.pointerType === "touch";
