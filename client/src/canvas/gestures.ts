import type { Core } from "cytoscape";

/** What the reader can do with the pointer, told in ids. */
export interface Gestures {
  point: (id: string | null) => void;
  select: (id: string | null) => void;
  expand: (id: string) => void;
}

/** Listens to the canvas; gives back how to stop. */
export function listen(cy: Core, gestures: Gestures): () => void {
  cy.on("mouseover", "node, edge", (event) => gestures.point(event.target.id()));
  cy.on("mouseout", "node, edge", () => gestures.point(null));
  cy.on("tap", (event) => gestures.select(event.target === cy ? null : event.target.id()));
  cy.on("dbltap", "node", (event) => gestures.expand(event.target.id()));
  cy.on("mouseover", "node, edge", () => setCursor(cy, "pointer"));
  cy.on("mouseout", "node, edge", () => setCursor(cy, ""));
  return () => {
    cy.removeAllListeners();
  };
}

function setCursor(cy: Core, cursor: string): void {
  const container = cy.container();
  if (container !== null) container.style.cursor = cursor;
}
