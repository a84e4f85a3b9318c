import type { LayoutOptions } from "cytoscape";
import type { Progress } from "../../../exploration/model/exploration.ts";
import { withDice } from "../dice.ts";
import { untold, type Layout } from "../layout.ts";
import { withRounds } from "../rounds.ts";

const rough: Progress = { done: 0, of: null, said: { words: "layout.far.rough", values: {} } };

/** By springs: what is joined stands together. */
export const force: Layout = {
  id: "force",
  words: "layout.force",
  parameters: [],
  minds: true,
  async run({ nodes, edges, fixed }, tell) {
    const [{ default: cytoscape }, { default: fcose }, { default: cose }] = await Promise.all([
      import("cytoscape"),
      import("cytoscape-fcose"),
      import("cose-base"),
    ]);
    cytoscape.use(fcose);
    const places = new Map(fixed.map(({ id, x, y }) => [id, { x, y }]));
    const cy = cytoscape({
      headless: true,
      styleEnabled: true,
      style: [{ selector: "node", style: { width: 90, height: 46 } }],
      elements: [
        ...nodes.map(({ id }) => ({
          data: { id },
          position: { ...(places.get(id) ?? { x: 0, y: 0 }) },
        })),
        ...edges.map(({ from, to }, at) => ({
          data: { id: `edge ${at}`, source: from, target: to },
        })),
      ],
    });
    // A draft is one reckoning without rounds; else that comes first, and rounds after it.
    const draft = nodes.length > 800;
    const springs = cy.layout({
      name: "fcose",
      quality: draft ? "draft" : "default",
      animate: false,
      randomize: true,
      nodeSeparation: 60,
      idealEdgeLength: () => 75,
      fixedNodeConstraint: fixed.map(({ id, x, y }) => ({ nodeId: id, position: { x, y } })),
    } as LayoutOptions);
    // One graph is laid out in one way: a picture that is opened again is the one that was seen.
    tell(draft ? untold : rough);
    withDice(() => withRounds(cose.CoSELayout, tell, () => springs.run()));
    return cy.nodes().map((node) => ({ id: node.id(), ...node.position() }));
  },
};
