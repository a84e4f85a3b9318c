import type { Page } from "@playwright/test";
import { canvas, type Holder } from "./page.ts";

/** A label as it stands in the window. */
export interface DrawnLabel {
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** Size of its letters on the screen. */
  pixels: number;
  /** True where it leaves its own box, or the canvas. */
  outside: boolean;
  /** True where something else lies over it. */
  covered: boolean;
}

/** Every label of the picture as Cytoscape draws it. */
export const drawnLabels = (page: Page): Promise<DrawnLabel[]> =>
  canvas(page).evaluate((element) => {
    const holder = element as Holder;
    const { left, top, width, height } = holder.getBoundingClientRect();
    // Cytoscape widens a label's box by two pixels on each side.
    const slack = 2;
    const bare = { includeOverlays: false, includeEdges: false };
    return holder.cy
      .nodes()
      .filter((node) => String(node.data("label") ?? "") !== "")
      .map((node) => {
        const box = node.renderedBoundingBox({ ...bare, includeNodes: false });
        const own = node.renderedBoundingBox({ ...bare, includeLabels: false });
        const label = {
          x1: box.x1 + slack,
          x2: box.x2 - slack,
          y1: box.y1 + slack,
          y2: box.y2 - slack,
        };
        const boxed = node.data("role") !== "theme" && node.data("role") !== "node";
        const within = boxed ? own : { x1: 0, y1: 0, x2: width, y2: height };
        const outside =
          label.x1 < Math.max(0, within.x1) ||
          label.y1 < Math.max(0, within.y1) ||
          label.x2 > Math.min(width, within.x2) ||
          label.y2 > Math.min(height, within.y2);
        const corners = [label.x1 + 1, label.x2 - 1].flatMap((x) =>
          [label.y1 + 1, label.y2 - 1].map((y) => document.elementFromPoint(x + left, y + top)),
        );
        return {
          text: String(node.data("label")),
          left: label.x1 + left,
          top: label.y1 + top,
          right: label.x2 + left,
          bottom: label.y2 + top,
          pixels: Number(node.numericStyle("font-size")) * holder.cy.zoom(),
          outside,
          covered: corners.some((found) => found === null || !holder.contains(found)),
        };
      });
  });

/** Pairs of labels that lie on each other. */
export const overlaps = (labels: readonly DrawnLabel[]): string[] =>
  labels.flatMap((one, index) =>
    labels
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      .map((other) => `${one.text} / ${other.text}`),
  );

/** Texts outside the canvas that are cut off by their own box, or smaller than 11 px. */
export const textsCut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const unseen = ".unseen, .skip, .canvas, select";
    return [...document.querySelectorAll<HTMLElement>("#root *")]
      .filter((element) => element.checkVisibility() && element.closest(unseen) === null)
      .filter((element) => [...element.childNodes].some(({ nodeType }) => nodeType === 3))
      .flatMap((element) => {
        const style = getComputedStyle(element);
        const hides = style.overflowX === "hidden" || style.textOverflow === "ellipsis";
        // Cut is what cannot be read in whole even by pointing at it.
        const told = element.closest("[title]")?.getAttribute("title") ?? "";
        const cut =
          hides &&
          element.scrollWidth > element.clientWidth + 1 &&
          !told.includes(element.textContent ?? "");
        const small = Number.parseFloat(style.fontSize) < 11;
        return cut || small ? [`${cut ? "cut" : style.fontSize}: ${element.textContent}`] : [];
      });
  });
