import type { Core, NodeSingular, Position } from "cytoscape";

/** Pixels that a finger may tremble. */
const tremble = 8;

interface Held {
  node: NodeSingular;
  from: Position;
  at: Position;
  moving: boolean;
}

/**
 * A finger that was held on a node and moves then drags it, as a mouse does at once: one that moves at once scrolls the
 * board. `canDrag`: whether a node may be dragged at all.
 */
export function dragByHolding(cy: Core, canDrag: (node: NodeSingular) => boolean): void {
  let held: Held | null = null;
  cy.on("taphold", "node", ({ target, position }) => {
    // What a finger drags at once is under way already.
    if (target.grabbable() || !canDrag(target)) return;
    held = { node: target, from: { ...target.position() }, at: { ...position }, moving: false };
    cy.userPanningEnabled(false);
  });
  cy.on("tapdrag", ({ position }) => {
    if (held === null || held.node.removed()) return;
    const by = { x: position.x - held.at.x, y: position.y - held.at.y };
    if (!held.moving && Math.hypot(by.x, by.y) * cy.zoom() < tremble) return;
    if (!held.moving) held.node.emit("grab");
    held.moving = true;
    held.node.position({ x: held.from.x + by.x, y: held.from.y + by.y });
    held.node.emit("drag");
  });
  cy.on("tapend", () => {
    if (held === null) return;
    const { node, moving } = held;
    held = null;
    cy.userPanningEnabled(true);
    if (moving && !node.removed()) node.emit("dragfree");
  });
}
