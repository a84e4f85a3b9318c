import { useRef, useState, type MouseEvent } from "react";

/** Where a pop-up hangs: below a button, or at the pointer. */
export interface At {
  x: number;
  y: number;
  /** Upper edge of what it belongs to, above which it stands where there is no room below. */
  top: number;
}

export const below = (element: Element): At => {
  const { left, bottom, top } = element.getBoundingClientRect();
  return { x: left, y: bottom + 4, top: top - 4 };
};

/** A pop-up under its button, which opens and closes it: where it hangs, null while it is closed, and what the button gets. */
export function useHung() {
  const [at, setAt] = useState<At | null>(null);
  const wasOpen = useRef(false);
  const open = at !== null;
  const button = {
    "aria-expanded": open,
    // The press of a tap closes what is open, like any tap beside it; its click must not open it again.
    onPointerDown: () => {
      wasOpen.current = open;
    },
    onClick: ({ currentTarget }: MouseEvent) => {
      setAt(open || wasOpen.current ? null : below(currentTarget));
      wasOpen.current = false;
    },
  };
  return { at, close: () => setAt(null), button };
}
