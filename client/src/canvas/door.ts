import type { Core, SingularElementArgument } from "cytoscape";
import { rendererOf } from "./renderer.ts";

/** A box on the page's canvas, in pixels of the canvas's own element. */
interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A thing that is drawn, as whoever looks at the picture sees it: no drawing layer's own words. */
export interface Drawn {
  of: "node" | "edge";
  id: string;
  role: string;
  label: string;
  colour: string;
  /** Of edges: solid, dashed or dotted; and the shape of its head. */
  line: string;
  head: string;
  /** True of what lies behind what is lit. */
  behind: boolean;
  /** Of places that are lit: true where they share it only through what they lie in. */
  hollow: boolean;
  /** Of edges, and of nodes of a laid-out graph: whether its words are shown. */
  named: boolean;
  /** True of what is chosen, alone or with others. */
  chosen: boolean;
  /** True of what has changed since it was last seen. */
  changed: boolean;
  lit: boolean;
  dim: boolean;
  /** Ids of the ends of an edge. */
  ends: readonly string[];
  /** Where an edge arrives at its second end; null for a node. */
  arrival: { x: number; y: number } | null;
  /** The middle of a node or edge. */
  x: number;
  y: number;
  box: Box;
  labelBox: Box;
  /** Pixels of the label's letters on the screen. */
  letters: number;
}

/** What the picture tells of itself, for stories in a browser; any drawing layer can serve it. */
export interface Door {
  all(): Drawn[];
  /** The thing that a click at a point of the canvas would meet, by its id. */
  at(x: number, y: number): string | null;
}

const bare = { includeOverlays: false, includeEdges: false };

const boxed = ({ x1, y1, x2, y2 }: { x1: number; y1: number; x2: number; y2: number }): Box => ({
  left: x1,
  top: y1,
  right: x2,
  bottom: y2,
});

function drawnOf(cy: Core, element: SingularElementArgument): Drawn {
  const node = element.isNode();
  const middle = node ? element.renderedPosition() : element.renderedMidpoint();
  const text = (name: string) => String(element.data(name) ?? "");
  return {
    of: node ? "node" : "edge",
    id: element.id(),
    role: text("role"),
    // Where a line may end is no letter of the name.
    label: text("label").replaceAll("\u200b", ""),
    colour: text("colour"),
    line: text("line"),
    head: node ? "none" : String(element.style("target-arrow-shape")),
    behind: element.hasClass("behind"),
    hollow: element.hasClass("hollow"),
    named:
      element.hasClass(node && text("role") === "node" ? "says" : "named") && text("label") !== "",
    chosen: element.hasClass("selected"),
    changed: element.hasClass("changed"),
    lit: element.hasClass("lit"),
    dim: element.hasClass("dim"),
    ends: node ? [] : [element.source().id(), element.target().id()],
    arrival: node ? null : { ...element.renderedTargetEndpoint() },
    x: middle.x,
    y: middle.y,
    box: boxed(element.renderedBoundingBox({ ...bare, includeLabels: false })),
    labelBox: boxed(element.renderedBoundingBox({ ...bare, includeNodes: false })),
    letters: Number(element.numericStyle("font-size")) * cy.zoom(),
  };
}

/** Opens the canvas's door onto what it has drawn. */
export const doorOf = (cy: Core): Door => ({
  all: () =>
    cy
      .elements()
      .filter((element) => element.visible())
      .map((element) => drawnOf(cy, element)),
  at(x, y) {
    const pan = cy.pan();
    const zoom = cy.zoom();
    const near = rendererOf(cy)?.findNearestElement(
      (x - pan.x) / zoom,
      (y - pan.y) / zoom,
      true,
      false,
    );
    return near?.id() ?? null;
  },
});
