import type { Core } from "cytoscape";
import type { Arrangement, Scene } from "./drawing/arrangement.ts";
import type { DrawnNode, Picture } from "./drawing/element.ts";
import { isStill } from "../ui/media.ts";

/** The box around all that is drawn, where it will stand when it has arrived. */
function bounds({ nodes }: Picture) {
  const edge = (side: (node: DrawnNode) => number) => nodes.map(side);
  return {
    left: Math.min(0, ...edge(({ x, width }) => x - width / 2)),
    top: Math.min(0, ...edge(({ y, height }) => y - height / 2)),
    right: Math.max(0, ...edge(({ x, width }) => x + width / 2)),
    bottom: Math.max(0, ...edge(({ y, height }) => y + height / 2)),
  };
}

/** Moves the window over the picture: a board that fits keeps its own size, so that text keeps its size. */
export function frame(cy: Core, { picture, above }: Scene, how: Arrangement["frame"]): void {
  if (picture.nodes.length === 0) return;
  if (how === "fit") {
    cy.fit(undefined, 40);
    if (cy.zoom() > 1.4)
      cy.zoom({ level: 1.4, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    return;
  }
  const { left, top, right, bottom } = bounds(picture);
  const beside = left < 0 || right > cy.width();
  const margin = beside ? 24 : 0;
  const across = cy.width() / (right - left + 2 * margin);
  const down = cy.height() / (bottom - top + 2 * margin);
  // A board taller than the window is scrolled, not shrunk.
  const zoom = beside ? Math.min(1, across, down) : 1;
  const pair = picture.nodes.filter(({ id }) => above.includes(id));
  // Where the board is scrolled, a pair comes up to the top, above the sheet that tells of it.
  const up = bottom > cy.height() && pair.length > 0 ? 70 - Math.min(...pair.map(({ y }) => y)) : 0;
  const pan = { x: (margin - left) * zoom, y: beside ? (margin - top) * zoom : Math.min(0, up) };
  cy.stop().animate({ zoom, pan, duration: isStill() ? 0 : 260, easing: "ease-out-cubic" });
}
