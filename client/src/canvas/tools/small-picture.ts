import { around, type Extent } from "../frame.ts";
import type { Point } from "../drawing/veins.ts";
import type { ink, Scheme } from "../../ui/palette.ts";
import type { Picture } from "../drawing/element.ts";

interface Size {
  width: number;
  height: number;
}

/** A small picture of a large one: where a point of the one is on the other. */
export function paneOf({ left, top, right, bottom }: Extent, { width, height }: Size) {
  const scale = Math.min((width - 8) / (right - left), (height - 8) / (bottom - top));
  const [x0, y0] = [(width - (right - left) * scale) / 2, (height - (bottom - top) * scale) / 2];
  return {
    toSmall: ({ x, y }: Point): Point => ({
      x: (x - left) * scale + x0,
      y: (y - top) * scale + y0,
    }),
    toPicture: ({ x, y }: Point): Point => ({
      x: (x - x0) / scale + left,
      y: (y - y0) / scale + top,
    }),
  };
}

/** From a point of the picture to the middle of what is seen: a frame that is taken hold of stays as it is held, elsewhere its middle comes to the point. */
export function heldAt({ x, y }: Point, { left, top, right, bottom }: Extent): Point {
  const within = x >= left && x <= right && y >= top && y <= bottom;
  return within ? { x: (left + right) / 2 - x, y: (top + bottom) / 2 - y } : { x: 0, y: 0 };
}

/** Lines that are worth drawing so small. */
const mostLines = 2000;

/** Draws the picture small, at twice its pixels. */
export function paint(
  paper: HTMLCanvasElement,
  { nodes, edges }: Picture,
  size: Size,
  { line }: (typeof ink)[Scheme],
): void {
  const pen = paper.getContext("2d");
  if (pen === null || nodes.length === 0) return;
  const { toSmall } = paneOf(around(nodes), size);
  pen.setTransform(2, 0, 0, 2, 0, 0);
  pen.clearRect(0, 0, size.width, size.height);
  const spots = new Map(nodes.map((node) => [node.id, toSmall(node)]));
  pen.strokeStyle = line;
  pen.lineWidth = 0.6;
  pen.beginPath();
  for (const { source, target } of edges.slice(0, mostLines)) {
    const [from, to] = [spots.get(source), spots.get(target)];
    if (from === undefined || to === undefined) continue;
    pen.moveTo(from.x, from.y);
    pen.lineTo(to.x, to.y);
  }
  pen.stroke();
  for (const { id, colour } of nodes) {
    const spot = spots.get(id);
    if (spot === undefined) continue;
    pen.fillStyle = colour;
    pen.fillRect(spot.x - 1.2, spot.y - 1.2, 2.4, 2.4);
  }
}
