import type { BoundingBox12, Core, SingularElementArgument } from "cytoscape";
import { inParts } from "../exploration/model/groups.ts";
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
  /** What stands out, by id, while all else is faint; null: all are alike. */
  light(lit: ReadonlySet<string> | null): void;
  stop(): void;
}

/** By z-index alone, in the order in which they came: as Cytoscape sorts, without its comparing each with many. */
function sorted(cy: Core, renderer: Renderer): Sorted {
  const byHeight = new Map<number, SingularElementArgument[]>();
  for (const element of cy.elements().toArray()) {
    const height = Number(element.numericStyle("z-index"));
    const own = byHeight.get(height);
    if (own === undefined) byHeight.set(height, [element]);
    else own.push(element);
  }
  const all = [...byHeight].toSorted(([a], [b]) => a - b).flatMap(([, own]) => own);
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

const meets = (a: BoundingBox12, b: BoundingBox12): boolean =>
  a.x1 <= b.x2 && b.x1 <= a.x2 && a.y1 <= b.y2 && b.y1 <= a.y2;

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
  light: () => {},
  stop: () => {},
};

/** Has Cytoscape's pictures painted in slices of time where they are large; `tell`: whether one is being painted. */
export function paintInSlices(cy: Core, tell: (painting: boolean) => void): Painter {
  const renderer = rendererOf(cy);
  if (renderer === null) return nothing;
  const { drawLayeredElements: drawAll, getCachedZSortedEles: sortAll, redraw: ask } = renderer;
  let [held, again] = [false, false];
  let [done, free]: [Painting | null, HTMLCanvasElement | null] = [null, null];
  let own: AbortController | null = null;
  let lit: ReadonlySet<string> | null = null;
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
        const extent = cy.extent();
        await inSlices(inParts(renderer.getCachedZSortedEles().nondrag, atOnce), signal, (part) => {
          for (const element of part) {
            if (!element.inside() || !meets(element.boundingBox(), extent)) continue;
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
    return plain ? sortAll.call(renderer, anew) : sorted(cy, renderer);
  };
  return {
    hold() {
      keep();
      held = true;
      // A frame that draws works out first what has changed since the last, all in one go.
      renderer.redraw = () => {};
      tell(true);
    },
    release() {
      held = false;
      renderer.redraw = ask;
      renderer.cachedZSortedEles = null;
      redraw();
    },
    light(now) {
      if (now === lit) return;
      lit = now;
      redraw();
    },
    stop: end,
  };
}
