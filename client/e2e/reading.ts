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

/** Every label of the picture as it is drawn. */
export const drawnLabels = (page: Page): Promise<DrawnLabel[]> =>
  canvas(page).evaluate((element) => {
    const holder = element as Holder;
    const { left, top, width, height } = holder.getBoundingClientRect();
    // A label's box is wider by two pixels on each side than its letters.
    const slack = 2;
    return holder.drawn
      .all()
      .filter(({ of, label }) => of === "node" && label !== "")
      .map(({ label: text, role, letters, box, labelBox }) => {
        const label = {
          x1: labelBox.left + slack,
          x2: labelBox.right - slack,
          y1: labelBox.top + slack,
          y2: labelBox.bottom - slack,
        };
        const boxed = role !== "theme" && role !== "node";
        const within = boxed ? box : { left: 0, top: 0, right: width, bottom: height };
        const outside =
          label.x1 < Math.max(0, within.left) ||
          label.y1 < Math.max(0, within.top) ||
          label.x2 > Math.min(width, within.right) ||
          label.y2 > Math.min(height, within.bottom);
        const corners = [label.x1 + 1, label.x2 - 1].flatMap((x) =>
          [label.y1 + 1, label.y2 - 1].map((y) => document.elementFromPoint(x + left, y + top)),
        );
        return {
          text,
          left: label.x1 + left,
          top: label.y1 + top,
          right: label.x2 + left,
          bottom: label.y2 + top,
          pixels: letters,
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
