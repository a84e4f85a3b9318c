import type { Core } from "cytoscape";
import { labelSize } from "../ui/font.ts";

/** What the reader can do with the pointer, told in ids. */
interface Gestures {
  point: (id: string | null) => void;
  select: (id: string | null) => void;
  expand: (id: string) => void;
  /** Where a node was let go after it was dragged. */
  move: (id: string, to: { x: number; y: number }) => void;
}

/** Listens to the canvas; gives back how to stop. */
export function listen(cy: Core, gestures: Gestures): () => void {
  let pointed: string | null = null;
  const point = (id: string | null) => {
    if (id !== pointed) gestures.point((pointed = id));
  };
  // A pointer that left the canvas from a node and comes back onto it moves there, but is never told to be over it.
  cy.on("mouseover mousemove", "node, edge", (event) => point(event.target.id()));
  cy.on("mouseout", "node, edge", () => point(null));
  cy.on("tap", (event) => gestures.select(event.target === cy ? null : event.target.id()));
  // Cytoscape calls any two quick taps a double one, even where each is on a node of its own.
  const taps: (string | null)[] = [null, null];
  cy.on("tap", ({ target }) =>
    taps.splice(0, 2, taps[1] ?? null, target === cy ? null : target.id()),
  );
  cy.on("dbltap", "node", ({ target }) => taps[0] === taps[1] && gestures.expand(target.id()));
  cy.on("mouseover", "node, edge", () => setCursor(cy, "pointer"));
  cy.on("mouseout", "node, edge", () => setCursor(cy, ""));
  cy.on("dragfree", "node", ({ target }) => gestures.move(target.id(), { ...target.position() }));
  cy.on("zoom", () => keepReadable(cy));
  // A pointer that leaves in one quick move is never seen to leave the node it was on.
  const left = () => point(null);
  cy.container()?.addEventListener("pointerleave", left);
  return () => {
    cy.container()?.removeEventListener("pointerleave", left);
    cy.removeAllListeners();
  };
}

function setCursor(cy: Core, cursor: string): void {
  const container = cy.container();
  if (container !== null) container.style.cursor = cursor;
}

/** Names of a laid-out graph keep a readable size while the graph is small in its window. */
function keepReadable(cy: Core): void {
  const size = Math.min(24, Math.max(labelSize, labelSize / cy.zoom()));
  cy.nodes('[role = "node"]').style("font-size", size);
}
