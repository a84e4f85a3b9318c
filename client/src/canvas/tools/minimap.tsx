import { useEffect, useRef, type KeyboardEvent, type PointerEvent } from "react";
import { useExplored } from "../../exploration/context/at-hand.tsx";
import { useSay } from "../../i18n/say.ts";
import { ink } from "../../ui/palette.ts";
import { useScheme } from "../../ui/scheme.ts";
import type { Point } from "../drawing/veins.ts";
import { around } from "../frame.ts";
import type { Stage } from "../stage.ts";
import { useWindow } from "./use-window.ts";
import { heldAt, paneOf, paint } from "./small-picture.ts";

const size = { width: 150, height: 96 };
/** Pixels that an arrow key moves the window. */
const stride = 80;

const ways: Record<string, { x: number; y: number }> = {
  ArrowLeft: { x: stride, y: 0 },
  ArrowRight: { x: -stride, y: 0 },
  ArrowUp: { x: 0, y: stride },
  ArrowDown: { x: 0, y: -stride },
};

/** The whole picture small, with a frame around what is seen; it stands there while not all is seen. */
export function Minimap({ stage }: { stage: Stage }) {
  const say = useSay();
  const scheme = useScheme();
  const paper = useRef<HTMLCanvasElement>(null);
  /** From where the frame is held to its middle. */
  const held = useRef<Point>({ x: 0, y: 0 });
  // What is drawn changes with it.
  useExplored((now) => now.state);
  const { cy, scene } = stage;
  const { seen } = useWindow(stage);
  const picture = scene?.picture ?? null;
  const shown = picture?.nodes ?? [];
  const extent = around(shown);
  const whole =
    shown.length === 0 ||
    (seen.left <= extent.left + 4 &&
      seen.top <= extent.top + 4 &&
      seen.right >= extent.right - 4 &&
      seen.bottom >= extent.bottom - 4);
  useEffect(() => {
    if (paper.current !== null && picture !== null && !whole)
      paint(paper.current, picture, size, ink[scheme]);
  }, [picture, scheme, whole]);
  if (whole) return null;
  const pane = paneOf(extent, size);
  const spotOf = ({ clientX, clientY, currentTarget }: PointerEvent<HTMLElement>): Point => {
    const { left, top } = currentTarget.getBoundingClientRect();
    return pane.toPicture({ x: clientX - left, y: clientY - top });
  };
  const begin = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    const at = spotOf(event);
    held.current = heldAt(at, seen);
    goTo(event);
  };
  const goTo = (event: PointerEvent<HTMLElement>) => {
    if (event.buttons === 0) return;
    const at = spotOf(event);
    const [x, y] = [at.x + held.current.x, at.y + held.current.y];
    cy.pan({ x: cy.width() / 2 - x * cy.zoom(), y: cy.height() / 2 - y * cy.zoom() });
  };
  const press = (event: KeyboardEvent) => {
    const way = ways[event.key];
    if (way === undefined) return;
    cy.panBy(way);
    event.preventDefault();
  };
  const [from, to] = [
    pane.toSmall({ x: seen.left, y: seen.top }),
    pane.toSmall({ x: seen.right, y: seen.bottom }),
  ];
  return (
    <div
      className="minimap"
      role="group"
      aria-label={say("see.minimap.label")}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onPointerDown={begin}
      onPointerMove={goTo}
      onKeyDown={press}
      style={size}
    >
      <canvas ref={paper} width={size.width * 2} height={size.height * 2} style={size} />
      <i style={{ left: from.x, top: from.y, width: to.x - from.x, height: to.y - from.y }} />
    </div>
  );
}
