import type { Core, SingularElementArgument } from "cytoscape";

/** Everything that is drawn from below to above, as Cytoscape's own renderer keeps it. */
export type Sorted = SingularElementArgument[] & {
  interactive: SingularElementArgument[];
  /** What is being dragged has a layer of its own. */
  drag: SingularElementArgument[];
  nondrag: SingularElementArgument[];
};

/** What is used of Cytoscape's own renderer; its types do not tell of it. */
export interface Renderer {
  /** Number of the layer that what is not dragged is drawn on. */
  NODE: number;
  data: { contexts: CanvasRenderingContext2D[] };
  cachedZSortedEles: Sorted | null;
  getCachedZSortedEles(anew?: boolean): Sorted;
  updateCachedGrabbedEles(): void;
  drawElement(context: CanvasRenderingContext2D, element: SingularElementArgument): void;
  drawLayeredElements(
    context: CanvasRenderingContext2D,
    elements: readonly SingularElementArgument[],
    ratio: number,
    extent: unknown,
  ): void;
  /** Works out the looks and lines of what has changed, which a frame would do else. */
  flushRenderedStyleQueue(): void;
  recalculateRenderedStyle(elements: ArrayLike<SingularElementArgument>, changed?: boolean): void;
  redrawHint(group: "eles", on: boolean): void;
  redraw(options?: unknown): void;
  findNearestElement(x: number, y: number, ...more: boolean[]): { id(): string } | null;
}

/** Whether any node has others within it; Cytoscape's types do not tell of that. */
export const hasCompounds = (cy: Core): boolean =>
  (cy as unknown as { hasCompoundNodes(): boolean }).hasCompoundNodes();

/** Cytoscape's own renderer; null where it draws nothing. */
export function rendererOf(cy: Core): Renderer | null {
  const own = (cy as unknown as { renderer(): Partial<Renderer> }).renderer();
  return own.drawLayeredElements === undefined ? null : (own as Renderer);
}
