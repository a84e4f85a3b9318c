import type { Core, NodeSingular } from "cytoscape";
import { labelSize } from "../../ui/font.ts";
import type { Box } from "./fit-names.ts";

/** A rest stands at the right shoulder of its node, wherever that goes. */
function beside(cy: Core, rest: NodeSingular): void {
  const node = cy.getElementById(String(rest.data("restOf")));
  if (node.empty()) return;
  const { x, y } = node.position();
  const [width, height] = [node.width(), node.height()];
  rest.position({ x: x + width / 2 + rest.width() / 2 - 3, y: y - height / 2 - 2 });
}

/** What is left of nodes of a laid-out graph, in letters like their names' and beside them; gives back the boxes, which no name may lie on. */
export function showRests(cy: Core, rests: readonly NodeSingular[], letters: number): Box[] {
  const scale = letters / labelSize;
  cy.batch(() => {
    for (const rest of rests)
      if (rest.scratch("letters") !== letters) {
        const [width, height] = [Number(rest.data("width")), Number(rest.data("height"))];
        rest.style({ width: width * scale, height: height * scale, "font-size": letters * 0.88 });
        rest.scratch("letters", letters);
      }
  });
  return rests.map((rest) => {
    beside(cy, rest);
    const { x, y } = rest.position();
    const [across, down] = [rest.width() / 2, rest.height() / 2];
    return { left: x - across, right: x + across, top: y - down, bottom: y + down, of: rest.id() };
  });
}

/** Has them follow their nodes while these move. */
export function followNodes(cy: Core): void {
  cy.on("position", 'node[role = "node"]', ({ target }) => {
    const rest = cy.getElementById(`rest:${target.id()}`);
    if (rest.nonempty()) beside(cy, rest);
  });
}
