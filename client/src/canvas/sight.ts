import type { NodeSingular, Position } from "cytoscape";
import { isNarrow, isStill } from "../ui/media.ts";
import { frame, heldPan, toldOf, toRise } from "./frame.ts";
import { draw, rangeOf, type Stage } from "./stage.ts";

/** Pixels between the border of the window and what is brought into it. */
const clear = 48;

/** Pixels by which something must move to stand clear within so much room. */
const short = (at: number, room: number): number =>
  at < clear ? clear - at : Math.min(0, room - clear - at);

/** How far a picture that is made for its window moves to show a node: not at all where it is seen already. */
function panTo(stage: Stage, node: NodeSingular): Position {
  const { cy } = stage;
  const range = rangeOf(stage);
  const { x, y } = node.renderedPosition();
  const pan = { x: cy.pan().x + short(x, cy.width()), y: cy.pan().y + short(y, cy.height()) };
  return range === null ? pan : heldPan(cy, range, pan);
}

/** Brings a node into sight once it has been drawn, to the middle where all of a picture moves; letting go of it shows the whole again. */
export function toMiddle(stage: Stage): void {
  const { exploration } = stage;
  const { centred } = exploration.looking.getState();
  stage.reframe = centred === null;
  draw(stage);
  if (stage.making === null) centre(stage);
  else void stage.made.then(() => centre(stage));
}

function centre(stage: Stage): void {
  const { cy, exploration } = stage;
  const { centred } = exploration.looking.getState();
  if (centred === null || cy.destroyed()) return;
  const node = cy.getElementById(centred.id);
  if (node.empty()) return;
  const { x, y } = node.renderedPosition();
  // On a phone a sheet tells of it, over the lower part.
  const middle = { x: cy.width() / 2 - x, y: cy.height() * (isNarrow() ? 0.2 : 0.5) - y };
  const to = stage.arrangement?.frame === "own" ? { pan: panTo(stage, node) } : { panBy: middle };
  cy.stop().animate({ ...to, duration: isStill() ? 0 : 260 });
}

/** On a phone, moves what is told of above the sheet; back onto the picture when nothing is. */
export function toSheet(stage: Stage): void {
  const { cy, arrangement } = stage;
  const range = rangeOf(stage);
  if (!isNarrow() || range === null) return;
  const told = toldOf(stage.exploration);
  const rise = toRise(cy, told);
  if (arrangement?.frame !== "own") {
    const by = told.size === 0 ? -stage.risen : rise;
    stage.risen = told.size === 0 ? 0 : stage.risen + rise;
    if (by !== 0) cy.stop().animate({ panBy: { x: 0, y: by }, duration: isStill() ? 0 : 260 });
    return;
  }
  const pan = heldPan(cy, range, { x: cy.pan().x, y: cy.pan().y + rise });
  cy.stop().animate({ pan, duration: isStill() ? 0 : 260, easing: "ease-out-cubic" });
}

/** Shows the whole picture, never larger than it is at rest. */
export function showAll(stage: Stage): void {
  const { cy, scene, extent, arrangement } = stage;
  stage.risen = 0;
  if (scene === null || extent === null || arrangement === null) return;
  if (arrangement.frame === "fit") {
    frame(cy, scene, "fit", { extent, fresh: [], anew: true, grown: 1 });
    return;
  }
  const { left, top, right, bottom } = extent;
  const zoom = Math.min(
    scene.picture.scale,
    cy.width() / (right - left),
    cy.height() / (bottom - top),
  );
  const pan = heldPan(cy, extent, { x: 0, y: 0 }, zoom);
  cy.stop().animate({ zoom, pan, duration: isStill() ? 0 : 260, easing: "ease-out-cubic" });
}
