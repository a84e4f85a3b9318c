import type { Core, Position } from "cytoscape";

/** The middle between two fingers; null where there are not two. */
function middleOf(event: Event | undefined): Position | null {
  const touches = event !== undefined && "touches" in event ? (event as TouchEvent).touches : null;
  const [a, b] = [touches?.[0], touches?.[1]];
  if (a === undefined || b === undefined) return null;
  return { x: (a.clientX + b.clientX) / 2, y: (a.clientY + b.clientY) / 2 };
}

/**
 * Two fingers that keep their distance move the picture. Cytoscape takes two that are near for a right click until
 * they part, and pans by two only from then on.
 */
export function panByTwo(cy: Core): void {
  let last: Position | null = null;
  let moved: Position = { x: 0, y: 0 };
  cy.on("cxttapstart", ({ originalEvent }) => {
    last = middleOf(originalEvent);
    moved = { x: 0, y: 0 };
  });
  cy.on("cxtdrag", ({ originalEvent }) => {
    const now = middleOf(originalEvent);
    if (now === null || last === null) return;
    const by = { x: now.x - last.x, y: now.y - last.y };
    last = now;
    moved = { x: moved.x + by.x, y: moved.y + by.y };
    cy.panBy(by);
  });
  cy.on("cxttapend", ({ originalEvent }) => {
    // They part: what Cytoscape does from here on counts from where they were put down.
    if (last !== null && middleOf(originalEvent) !== null) cy.panBy({ x: -moved.x, y: -moved.y });
    last = null;
  });
}
