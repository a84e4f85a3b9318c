import { isStill } from "../../ui/media.ts";
import { showAll } from "../sight.ts";
import type { Stage } from "../stage.ts";
import { zoomBy } from "../window.ts";

const duration = () => (isStill() ? 0 : 260);

/** Moves the window over the chosen nodes; over all where none is chosen. */
export function showChosen(stage: Stage): void {
  const { cy, exploration } = stage;
  const chosen = new Set(exploration.looking.getState().chosen);
  const eles = cy.nodes().filter((node) => chosen.has(node.id()));
  if (eles.empty()) return showAll(stage);
  const { w, h } = eles.boundingBox();
  const zoom = Math.min(1.4, (cy.width() - 140) / w, (cy.height() - 140) / h);
  cy.stop().animate({ zoom, center: { eles }, duration: duration() });
}

/** A pixel of the picture is one of the screen. */
export const showActual = ({ cy }: Stage): void => zoomBy(cy, 1 / cy.zoom());

/** The whole page on the whole screen, or back. */
export function toggleScreen(): void {
  if (document.fullscreenElement !== null) void document.exitFullscreen();
  else void document.documentElement.requestFullscreen().catch(() => undefined);
}
