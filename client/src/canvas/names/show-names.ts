import type { Core } from "cytoscape";
import { labelSize } from "../../ui/font.ts";
import { fitNames, type Name } from "./fit-names.ts";
import { nameBox } from "./name-box.ts";

/** Pixels of the letters in the picture: on the screen about the same however near one looks. */
export const lettersAt = (zoom: number): number =>
  Math.max(4, Math.min(60, labelSize / (zoom < 1 ? zoom : zoom ** 0.8)));

/** Names of a laid-out graph: as many as there is room for, the chosen and what is looked at first. */
export function showNames(cy: Core): void {
  const nodes = cy.nodes('[role = "node"]');
  if (nodes.empty()) return;
  const letters = lettersAt(cy.zoom());
  cy.nodes('[role = "group"]').style("font-size", letters);
  const names = nodes.map((node): Name => {
    const { x, y } = node.position();
    const size = Number(node.data("width"));
    const name = String(node.data("label"));
    const first = node.hasClass("selected") || node.hasClass("pointed");
    const rank = (first ? 2e6 : node.hasClass("lit") ? 1e6 : 0) + size;
    return { id: node.id(), x, y, size, ...nameBox(name, letters), rank };
  });
  const shown = fitNames(names);
  cy.batch(() => {
    for (const node of nodes.toArray()) {
      const says = shown.has(node.id());
      if (node.hasClass("says") !== says) node.toggleClass("says", says);
      if (says && node.scratch("letters") !== letters) {
        node.style("font-size", letters);
        node.scratch("letters", letters);
      }
    }
  });
}

/** Keeps the names right while the picture is zoomed, once a frame. Gives back how to stop. */
export function keepNames(cy: Core): () => void {
  let frame = 0;
  const later = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => cy.destroyed() || showNames(cy));
  };
  cy.on("zoom", later);
  return () => cancelAnimationFrame(frame);
}
