import type { Core } from "cytoscape";
import type { Exploration } from "../exploration/model/exploration.ts";
import type { Arrangement, Scene } from "./drawing/arrangement.ts";
import type { DrawnNode, Picture } from "./drawing/element.ts";
import { many } from "./slices.ts";
import { isNarrow, isStill } from "../ui/media.ts";

/** A box in the picture's own pixels. */
export interface Extent {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The box around some nodes. */
export const around = (nodes: readonly DrawnNode[]): Extent => ({
  left: Math.min(...nodes.map(({ x, width }) => x - width / 2)),
  top: Math.min(...nodes.map(({ y, height }) => y - height / 2)),
  right: Math.max(...nodes.map(({ x, width }) => x + width / 2)),
  bottom: Math.max(...nodes.map(({ y, height }) => y + height / 2)),
});

/** Whether all that is drawn is seen. */
export function isWithin(cy: Core): boolean {
  const { x1, y1, x2, y2 } = cy.extent();
  const drawn = cy.elements().boundingBox();
  return drawn.x1 >= x1 && drawn.y1 >= y1 && drawn.x2 <= x2 && drawn.y2 <= y2;
}

const margin = 10;
/** What a picture leaves free at its own border. */
const border = 6;

/** A stretch of the picture, or its window; where it leaves that at its start, it ends where it does itself. */
function reach(start: number, end: number, room: number): [number, number] {
  const first = start < 0 ? start - margin : 0;
  if (end > room) return [first, end + margin];
  return [first, first < 0 ? Math.max(end + border, first + room) : room];
}

/** The box around all that is drawn, where it will stand when it has arrived; with some room where it leaves its window. */
export function extentOf({ nodes, scale }: Picture, window: { width: number; height: number }) {
  if (nodes.length === 0) return null;
  const { left, top, right, bottom } = around(nodes);
  const [width, height] = [window.width / scale, window.height / scale];
  const [across, down] = [reach(left, right, width), reach(top, bottom, height)];
  return { left: across[0], top: down[0], right: across[1], bottom: down[1] };
}

/** The pan nearest to a wished one by which a stretch of the picture fills its window, or stands in its middle. */
const within = (wished: number, zoom: number, [start, end]: [number, number], room: number) => {
  const [first, last] = [-start * zoom, room - end * zoom];
  return last >= first ? (first + last) / 2 : Math.max(last, Math.min(first, wished));
};

/** Keeps a window on its picture: nobody gets lost beside it. */
export function heldPan(cy: Core, extent: Extent, wished = cy.pan(), zoom = cy.zoom()) {
  return {
    x: within(wished.x, zoom, [extent.left, extent.right], cy.width()),
    y: within(wished.y, zoom, [extent.top, extent.bottom], cy.height()),
  };
}

/** The least move that brings a stretch into the window; its start where it is longer than that. */
function brought(pan: number, zoom: number, [start, end]: [number, number], room: number): number {
  const [first, last] = [start * zoom + pan, end * zoom + pan];
  if (last > room) return pan - Math.min(last - room, first);
  return first < 0 ? pan - first : pan;
}

/** Zoom and pan by which a stretch of the picture fills its window. */
function fitted({ left, top, right, bottom }: Extent, cy: Core) {
  const room = 40;
  const zoom = Math.max(
    cy.minZoom(),
    Math.min((cy.width() - room * 2) / (right - left), (cy.height() - room * 2) / (bottom - top)),
  );
  const pan = {
    x: (cy.width() - (left + right) * zoom) / 2,
    y: (cy.height() - (top + bottom) * zoom) / 2,
  };
  return { zoom, pan };
}

/** What a phone's sheet tells of: what a line of it lights, else what is chosen alone. */
export function toldOf({ looking }: Exploration): ReadonlySet<string> {
  const { lit, selected } = looking.getState();
  return lit ?? new Set(selected === null ? [] : [selected]);
}

/** By how much the picture goes up on a phone, so that what is told of in the sheet stands above it; 0 where it does. */
export function toRise(cy: Core, ids: ReadonlySet<string>): number {
  if (!isNarrow()) return 0;
  const tops = [...ids].flatMap((id) => {
    const node = cy.getElementById(id);
    return node.nonempty() && node.isNode() ? [node.renderedPosition().y] : [];
  });
  const lowest = Math.max(...tops);
  if (tops.length === 0 || lowest <= cy.height() * 0.3) return 0;
  return cy.height() * 0.2 - (lowest + Math.min(...tops)) / 2;
}

/** Moves the window over the picture: a board keeps its own size, so that text keeps its size. */
export function frame(
  cy: Core,
  { picture, above }: Scene,
  how: Arrangement["frame"],
  {
    extent,
    fresh,
    anew,
    grown,
  }: {
    extent: Extent | null;
    fresh: readonly DrawnNode[];
    anew: boolean;
    /** How much larger the picture is drawn at rest than the one before. */
    grown: number;
  },
): void {
  if (extent === null) return;
  if (how === "fit") {
    const large = picture.nodes.length + picture.edges.length >= many;
    // Of each thing in a large one Cytoscape would work out the box first, in one go.
    if (large) cy.viewport(fitted(around(picture.nodes), cy));
    else cy.fit(undefined, 40);
    if (cy.zoom() > 1.4)
      cy.zoom({ level: 1.4, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    return;
  }
  const zoom = anew ? picture.scale : cy.zoom() * grown;
  let wished = anew ? { x: 0, y: 0 } : { x: cy.pan().x * grown, y: cy.pan().y * grown };
  const pair = picture.nodes.filter(({ id }) => above.includes(id));
  // Where the board is scrolled, a pair comes up to the top, above the sheet that tells of it.
  if (pair.length > 0 && extent.bottom * zoom > cy.height())
    wished = { ...wished, y: 70 - Math.min(...pair.map(({ y }) => y)) * zoom };
  if (fresh.length > 0) {
    const box = around(fresh);
    wished = {
      x: brought(wished.x, zoom, [box.left - margin, box.right + margin], cy.width()),
      y: brought(wished.y, zoom, [box.top - margin, box.bottom + margin], cy.height()),
    };
    const spine = picture.nodes.filter(({ role }) => role === "mechanism");
    // Whatever is cut, that is not what the board is about.
    if (spine.length > 0) {
      const { left, right } = around(spine);
      wished.x = brought(wished.x, zoom, [left - margin, right + margin], cy.width());
    }
  }
  const pan = heldPan(cy, extent, wished, zoom);
  cy.stop().animate({ zoom, pan, duration: isStill() ? 0 : 260, easing: "ease-out-cubic" });
}
