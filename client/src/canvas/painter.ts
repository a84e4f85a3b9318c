import type { BoundingBox12, BoundingBoxWH, Core, SingularElementArgument } from "cytoscape";
import { inParts } from "../exploration/model/groups.ts";
import { puttingOff } from "./put-off.ts";
import { hasCompounds, rendererOf, type Renderer, type Sorted } from "./renderer.ts";
import { inSlices, many } from "./slices.ts";

/** A painted picture, and where the window stood over it. */
interface Painting {
  paper: HTMLCanvasElement;
  zoom: number;
  pan: { x: number; y: number };
  ratio: number;
}

/** Paints large pictures; while it is held, nothing is painted and what was painted stands. */
export interface Painter {
  hold(): void;
  release(): void;
  /** Works out the looks and lines of what has changed while it was held, in slices. @throws the signal's reason once it is given up */
  settle(signal: AbortSignal): Promise<void>;
  /** Finds the order in which things are painted before the picture is released, in slices. @throws the signal's reason once it is given up */
  order(signal: AbortSignal): Promise<void>;
  /** What stands out, by id, while all else is faint; null: all are alike. */
  light(lit: ReadonlySet<string> | null): void;
  stop(): void;
}

type Heights = Map<number, SingularElementArgument[]>;

/** Things sorted in one go. */
const sortedAtOnce = 250;

/** Puts things with others of their z-index. */
function sortIn(heights: Heights, elements: readonly SingularElementArgument[]): void {
  for (const element of elements) {
    const height = Number(element.numericStyle("z-index"));
    const own = heights.get(height);
    if (own === undefined) heights.set(height, [element]);
    else own.push(element);
  }
}

/** By z-index alone, in the order in which they came: as Cytoscape sorts, without its comparing each with many. */
function sorted(renderer: Renderer, heights: Heights): Sorted {
  const all = [...heights].toSorted(([a], [b]) => a - b).flatMap(([, own]) => own);
  // All of a large picture can be met: it has no scenery.
  const own: Sorted = Object.assign(all, { interactive: all, drag: [], nondrag: [] });
  renderer.cachedZSortedEles = own;
  renderer.updateCachedGrabbedEles();
  return own;
}

/** Puts what was painted under a window that may have moved since. */
function put(context: CanvasRenderingContext2D, { paper, zoom, pan, ratio }: Painting): void {
  const scale = 1 / zoom;
  const [width, height] = [(paper.width / ratio) * scale, (paper.height / ratio) * scale];
  context.drawImage(paper, -pan.x * scale, -pan.y * scale, width, height);
}

/** Things painted in one go. */
const atOnce = 50;

/** What is painted beyond the window's edges, as a part of it: names and bends lie beside what they are of. */
const beyond = 0.3;

const wider = ({ x1, x2, y1, y2, w, h }: BoundingBox12 & BoundingBoxWH): BoundingBox12 => ({
  x1: x1 - w * beyond,
  x2: x2 + w * beyond,
  y1: y1 - h * beyond,
  y2: y2 + h * beyond,
});

/** Whether a thing may be seen. Not by Cytoscape's own box: one that is asked for anew has all about it worked out again in the next frame. */
function isNear(element: SingularElementArgument, { x1, x2, y1, y2 }: BoundingBox12): boolean {
  const ends = element.isEdge() ? [element.source(), element.target()] : [element];
  const spots = ends.map((end) => end.position());
  const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)];
  const size = Math.max(...ends.map((end) => Math.max(end.width(), end.height())));
  return (
    Math.min(...xs) - size <= x2 &&
    Math.max(...xs) + size >= x1 &&
    Math.min(...ys) - size <= y2 &&
    Math.max(...ys) + size >= y1
  );
}

const nobody = () => undefined;

/** Draws a thing; a node Cytoscape would have styled anew each time, for whether pictures in it are still being fetched, also where there are none. */
function drawOnce(
  renderer: Renderer,
  pen: CanvasRenderingContext2D,
  element: SingularElementArgument,
): void {
  const own = element as { updateStyle?: () => unknown };
  own.updateStyle = nobody;
  renderer.drawElement(pen, element);
  delete own.updateStyle;
}

/** How much is left of what is not lit. */
const faint = 0.22;

const nothing: Painter = {
  hold: () => {},
  release: () => {},
  settle: async () => {},
  order: async () => {},
  light: () => {},
  stop: () => {},
};

/** Has Cytoscape's pictures painted in slices of time where they are large; `tell`: whether one is being painted. */
export function paintInSlices(cy: Core, tell: (painting: boolean) => void): Painter {
  const renderer = rendererOf(cy);
  if (renderer === null) return nothing;
  const { drawLayeredElements: drawAll, getCachedZSortedEles: sortAll, redraw: ask } = renderer;
  const waiting = puttingOff(renderer);
  let [held, again] = [false, false];
  let [done, free]: [Painting | null, HTMLCanvasElement | null] = [null, null];
  let own: AbortController | null = null;
  let lit: ReadonlySet<string> | null = null;
  let inOrder: Heights | null = null;
  const seen = () => renderer.data.contexts[renderer.NODE];

  const end = () => {
    own?.abort();
    own = null;
    done = null;
  };
  /** What is on the canvas now stands until something else is painted. */
  const keep = () => {
    const { canvas } = seen() ?? {};
    if (done !== null || canvas === undefined) return;
    const paper = document.createElement("canvas");
    Object.assign(paper, { width: canvas.width, height: canvas.height });
    paper.getContext("2d")?.drawImage(canvas, 0, 0);
    done = { paper, zoom: cy.zoom(), pan: { ...cy.pan() }, ratio: canvas.width / cy.width() };
  };
  const show = () => {
    const context = seen();
    if (context === undefined || done === null) return;
    const [zoom, pan] = [cy.zoom() * done.ratio, cy.pan()];
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, context.canvas.width, context.canvas.height);
    context.setTransform(zoom, 0, 0, zoom, pan.x * done.ratio, pan.y * done.ratio);
    put(context, done);
  };
  const paint = async (ratio: number) => {
    own = new AbortController();
    const { signal } = own;
    tell(true);
    do {
      again = false;
      const paper = free ?? document.createElement("canvas");
      free = null;
      const pen = paper.getContext("2d", { willReadFrequently: true });
      const { canvas } = seen() ?? {};
      if (pen === null || canvas === undefined) return;
      Object.assign(paper, { width: canvas.width, height: canvas.height });
      const [zoom, pan] = [cy.zoom(), { ...cy.pan() }];
      pen.setTransform(zoom * ratio, 0, 0, zoom * ratio, pan.x * ratio, pan.y * ratio);
      try {
        const near = wider(cy.extent());
        await inSlices(inParts(renderer.getCachedZSortedEles().nondrag, atOnce), signal, (part) => {
          for (const element of part) {
            if (!element.inside() || !isNear(element, near)) continue;
            pen.globalAlpha = lit === null || lit.has(element.id()) ? 1 : faint;
            drawOnce(renderer, pen, element);
          }
          // Else the browser puts all strokes off, to make them in one go when they are looked at.
          pen.getImageData(0, 0, 1, 1);
        });
      } catch {
        return;
      }
      if (cy.destroyed() || held) break;
      free = done?.paper ?? null;
      done = { paper, zoom, pan, ratio };
      show();
    } while (again);
    own = null;
    if (!held) tell(false);
  };

  const redraw = () => {
    renderer.redrawHint("eles", true);
    renderer.redraw();
  };

  renderer.drawLayeredElements = (context, elements, ratio, extent) => {
    if (context !== seen() || (!held && elements.length < many)) {
      if (context === seen()) {
        end();
        tell(false);
      }
      drawAll.call(renderer, context, elements, ratio, extent);
      return;
    }
    if (done !== null) put(context, done);
    if (held) return;
    if (own === null) void paint(ratio);
    else again = true;
  };
  renderer.getCachedZSortedEles = (anew) => {
    // Nothing can be met while the picture is being made.
    if (held) return Object.assign([], { interactive: [], drag: [], nondrag: [] });
    if (anew !== true && renderer.cachedZSortedEles !== null) return renderer.cachedZSortedEles;
    const plain = cy.elements().length < many || hasCompounds(cy);
    if (plain) return sortAll.call(renderer, anew);
    const heights: Heights = new Map();
    sortIn(heights, cy.elements().toArray());
    return sorted(renderer, heights);
  };
  return {
    hold() {
      keep();
      held = true;
      waiting.hold();
      // A frame that draws works out first what has changed since the last, all in one go.
      renderer.redraw = () => {};
      tell(true);
    },
    release() {
      if (!held) return;
      held = false;
      waiting.release();
      renderer.redraw = ask;
      renderer.cachedZSortedEles = null;
      if (inOrder !== null) sorted(renderer, inOrder);
      inOrder = null;
      redraw();
    },
    settle: waiting.settle,
    async order(signal) {
      if (cy.elements().length < many || hasCompounds(cy)) return;
      const heights: Heights = new Map();
      const parts = inParts(cy.elements().toArray(), sortedAtOnce);
      await inSlices(parts, signal, (part) => sortIn(heights, part));
      inOrder = heights;
    },
    light(now) {
      if (now === lit) return;
      lit = now;
      redraw();
    },
    stop: end,
  };
}
