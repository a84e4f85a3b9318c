import type { Core } from "cytoscape";
import type { View } from "../exploration/model/looking.ts";
import { heldPan, type Extent } from "./frame.ts";

/** What the window over the picture has to know. */
interface Looked {
  extent: Extent | null;
  /** True where the picture is made for its window, and a wheel scrolls it. */
  scrolls: boolean;
}

const edges = (cy: Core, { left, top, right, bottom }: Extent): string => {
  const [zoom, pan] = [cy.zoom(), cy.pan()];
  return [
    left * zoom + pan.x < -2 ? "left" : "",
    top * zoom + pan.y < -2 ? "top" : "",
    right * zoom + pan.x > cy.width() + 2 ? "right" : "",
    bottom * zoom + pan.y > cy.height() + 2 ? "bottom" : "",
  ]
    .filter((edge) => edge !== "")
    .join(" ");
};

/** Says at the canvas's element on which sides the picture goes on beyond its window. */
export function tellCuts(cy: Core, extent: Extent | null): void {
  const holder = cy.container();
  if (holder !== null) holder.dataset["cut"] = extent === null ? "" : edges(cy, extent);
}

/** Zooms about a point of the window, or its middle. */
export function zoomBy(cy: Core, by: number, about?: { x: number; y: number }): void {
  const renderedPosition = about ?? { x: cy.width() / 2, y: cy.height() / 2 };
  cy.zoom({ level: cy.zoom() * by, renderedPosition });
}

const pixels = ({ deltaMode }: WheelEvent, delta: number) => (deltaMode === 0 ? delta : delta * 16);

/** Holds the window on its picture; where that is a board the wheel scrolls, and zooms with Ctrl. Gives back how to stop. */
export function holdWindow(cy: Core, looked: () => Looked): () => void {
  const holder = cy.container();
  const hold = () => {
    const { extent, scrolls } = looked();
    if (extent !== null && scrolls && !cy.animated()) {
      const [now, pan] = [cy.pan(), heldPan(cy, extent)];
      if (Math.abs(now.x - pan.x) > 0.5 || Math.abs(now.y - pan.y) > 0.5) cy.pan(pan);
    }
    tellCuts(cy, scrolls ? extent : null);
  };
  const wheel = (event: WheelEvent) => {
    if (!looked().scrolls || !holder?.contains(event.target as Element)) return;
    event.preventDefault();
    event.stopPropagation();
    const { left, top } = holder?.getBoundingClientRect() ?? { left: 0, top: 0 };
    const [x, y] = [pixels(event, event.deltaX), pixels(event, event.deltaY)];
    if (event.ctrlKey || event.metaKey)
      zoomBy(cy, Math.exp(-y * 0.004), { x: event.clientX - left, y: event.clientY - top });
    else cy.panBy(event.shiftKey ? { x: -y - x, y: 0 } : { x: -x, y: -y });
  };
  cy.on("viewport", hold);
  // Above Cytoscape's own element, whose listener would zoom.
  const above = holder?.parentElement;
  above?.addEventListener("wheel", wheel, { capture: true, passive: false });
  return () => above?.removeEventListener("wheel", wheel, { capture: true });
}

/** Milliseconds between two words of where a window that is being moved stands. */
const pause = 250;

/** Tells where the window stands as soon as it is moved, again and again while it moves, and when the page is left. Gives back how to stop. */
export function tellView(cy: Core, tell: (view: View) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = false;
  let last = Number.NEGATIVE_INFINITY;
  const now = () => {
    if (!due) return;
    clearTimeout(timer);
    due = false;
    last = performance.now();
    tell({ zoom: cy.zoom(), ...cy.pan(), width: cy.width(), height: cy.height() });
  };
  cy.on("viewport", () => {
    if (due) return;
    due = true;
    const wait = pause - (performance.now() - last);
    // A page that crashes says nothing before, and one that is busy lets a timer wait.
    if (wait <= 0) queueMicrotask(now);
    else timer = setTimeout(now, wait);
  });
  // Before whoever keeps what is told here; a telephone may end a page that it hid, and say nothing more.
  const leaving = [
    [globalThis, "pagehide"],
    [document, "visibilitychange"],
  ] as const;
  for (const [of, name] of leaving) of.addEventListener(name, now, { capture: true });
  return () => {
    now();
    for (const [of, name] of leaving) of.removeEventListener(name, now, { capture: true });
  };
}
