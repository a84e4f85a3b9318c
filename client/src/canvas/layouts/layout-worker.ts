import cytoscape from "cytoscape";
import fcose from "cytoscape-fcose";
import type { LayoutAnswer, LayoutTask } from "./layout-task.ts";

cytoscape.use(fcose);

/** Lays a graph out by force, apart from the page, which would freeze meanwhile. */
self.addEventListener("message", ({ data }: MessageEvent<LayoutTask>) => {
  const fixed = new Map(data.fixed.map(({ id, x, y }) => [id, { x, y }]));
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: "node", style: { width: 90, height: 46 } }],
    elements: [
      ...data.nodes.map((id) => ({ data: { id }, position: fixed.get(id) ?? { x: 0, y: 0 } })),
      ...data.edges.map(({ from, to }, index) => ({
        data: { id: `e${index}`, source: from, target: to },
      })),
    ],
  });
  cy.layout({
    name: "fcose",
    quality: data.nodes.length > 800 ? "draft" : "default",
    animate: false,
    randomize: true,
    nodeSeparation: 60,
    idealEdgeLength: () => 75,
    fixedNodeConstraint: data.fixed.map(({ id, x, y }) => ({ nodeId: id, position: { x, y } })),
  } as cytoscape.LayoutOptions).run();
  const answer: LayoutAnswer = cy.nodes().map((node) => ({ id: node.id(), ...node.position() }));
  self.postMessage(answer);
});
