import { useEffect, useRef, useState, type PointerEvent, type RefObject } from "react";
import type { Point } from "../../canvas/drawing/veins.ts";
import { atRest, bounded, moved, zoomed, type Camera } from "../../ui/map/camera.ts";

interface Size {
  width: number;
  height: number;
}

/** Pixels that a pointer may tremble while it taps. */
const still = 4;

const middleOf = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / Math.max(points.length, 1),
  y: points.reduce((sum, { y }) => sum + y, 0) / Math.max(points.length, 1),
});

const spreadOf = ([a, b]: readonly Point[]): number =>
  a === undefined || b === undefined ? 0 : Math.hypot(a.x - b.x, a.y - b.y);

/** The camera of a map, moved by dragging, pinching and the wheel; `corner` is where the map begins in its holder. */
export function useCamera(holder: RefObject<HTMLElement | null>, corner: Point, size: Size) {
  const [wished, setCamera] = useState<Camera | null>(null);
  const camera = wished === null ? atRest(size) : bounded(wished, size);
  const fingers = useRef(new Map<number, Point>());
  const dragged = useRef(false);
  const change = (next: (camera: Camera) => Camera) =>
    setCamera((now) => next(now === null ? atRest(size) : bounded(now, size)));
  const zoom = (by: number, about: Point = { x: size.width / 2, y: size.height / 2 }) =>
    change((now) => zoomed(now, by, about, size));
  const spot = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => {
    const { left = 0, top = 0 } = holder.current?.getBoundingClientRect() ?? {};
    // The window's pixels, of which a map in a large window has several for one of its own.
    const grown = holder.current?.currentCSSZoom ?? 1;
    return { x: (clientX - left) / grown - corner.x, y: (clientY - top) / grown - corner.y };
  };
  useEffect(() => {
    const own = holder.current;
    const turn = (event: WheelEvent) => {
      event.preventDefault();
      const delta = event.deltaMode === 0 ? event.deltaY : event.deltaY * 16;
      zoom(Math.exp(-delta * 0.002), spot(event));
    };
    // React's own listener could not keep the page from being zoomed.
    own?.addEventListener("wheel", turn, { passive: false });
    return () => own?.removeEventListener("wheel", turn);
  });
  const down = (event: PointerEvent) => {
    if (fingers.current.size === 0) dragged.current = false;
    fingers.current.set(event.pointerId, spot(event));
  };
  const move = (event: PointerEvent) => {
    const known = fingers.current.get(event.pointerId);
    if (known === undefined) return;
    const to = spot(event);
    if (!dragged.current && Math.hypot(to.x - known.x, to.y - known.y) < still) return;
    // Held from here on, though it leaves the map; before, a tap would miss what it is on.
    if (!dragged.current) event.currentTarget.setPointerCapture(event.pointerId);
    dragged.current = true;
    const before = [...fingers.current.values()];
    fingers.current.set(event.pointerId, to);
    const after = [...fingers.current.values()];
    const [from, now] = [middleOf(before), middleOf(after)];
    const [was, is] = [spreadOf(before), spreadOf(after)];
    change((own) => {
      const shifted = moved(own, { x: now.x - from.x, y: now.y - from.y }, size);
      return was > 0 && is > 0 ? zoomed(shifted, is / was, now, size) : shifted;
    });
  };
  const up = ({ pointerId }: PointerEvent) => void fingers.current.delete(pointerId);
  return {
    camera,
    zoom,
    fit: () => setCamera(null),
    look: (at: Point, atLeast: number) =>
      change((now) => bounded({ ...at, zoom: Math.max(now.zoom, atLeast) }, size)),
    /** True of the click that ends a drag. */
    wasDragged: () => dragged.current,
    listeners: {
      onPointerDown: down,
      onPointerMove: move,
      onPointerUp: up,
      onPointerCancel: up,
      onPointerLeave: up,
    },
  };
}
