import { useCallback, useSyncExternalStore } from "react";
import type { Extent } from "../frame.ts";
import type { Stage } from "../stage.ts";

/** How the window lies over the picture, kept up with. */
export function useWindow({ cy }: Stage): {
  pan: { x: number; y: number };
  zoom: number;
  size: { width: number; height: number };
  /** The part of the picture that is seen. */
  seen: Extent;
} {
  const follow = useCallback(
    (changed: () => void) => {
      cy.on("viewport resize", changed);
      return () => void cy.off("viewport resize", changed);
    },
    [cy],
  );
  const told = useSyncExternalStore(follow, () =>
    cy.destroyed()
      ? "0 0 1 0 0"
      : [...Object.values(cy.pan()), cy.zoom(), cy.width(), cy.height()].join(" "),
  );
  const [x = 0, y = 0, zoom = 1, width = 0, height = 0] = told.split(" ").map(Number);
  const seen = {
    left: -x / zoom,
    top: -y / zoom,
    right: (width - x) / zoom,
    bottom: (height - y) / zoom,
  };
  return { pan: { x, y }, zoom, size: { width, height }, seen };
}
