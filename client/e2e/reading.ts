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
  /** True where it leaves its own box. */
  outside: boolean;
  /** Sides of the canvas on which it leaves it. */
  beyond: readonly string[];
  /** True where something else lies over it. */
  covered: boolean;
}

/** Every label of the picture as it is drawn, and the words of relationships where they are shown. */
export const drawnLabels = (page: Page): Promise<DrawnLabel[]> =>
  canvas(page).evaluate((element) => {
    const holder = element as Holder;
    const { left, top, width, height } = holder.getBoundingClientRect();
    // A label's box is wider by two pixels on each side than its letters.
    const slack = 2;
    return holder.drawn
      .all()
      .filter(({ of, label, named }) => (of === "node" && label !== "") || named)
      .map(({ of, label: text, role, letters, box, labelBox }) => {
        const label = {
          x1: labelBox.left + slack,
          x2: labelBox.right - slack,
          y1: labelBox.top + slack,
          y2: labelBox.bottom - slack,
        };
        const boxed = of === "node" && role !== "theme" && role !== "node";
        const outside =
          boxed &&
          (label.x1 < box.left ||
            label.y1 < box.top ||
            label.x2 > box.right ||
            label.y2 > box.bottom);
        const beyond = Object.entries({
          left: label.x1 < 0,
          top: label.y1 < 0,
          right: label.x2 > width,
          bottom: label.y2 > height,
        }).flatMap(([side, out]) => (out ? [side] : []));
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
          beyond,
          covered:
            beyond.length === 0 &&
            corners.some((found) => found === null || !holder.contains(found)),
        };
      });
  });

/** What is wrong with the labels of a picture: laid over each other, out of their boxes, covered, or too small. */
export const unreadable = (labels: readonly DrawnLabel[]): string[] => [
  ...overlaps(labels),
  ...labels.flatMap(({ text, outside, covered, pixels }) => [
    ...(outside ? [`${text} leaves its box`] : []),
    ...(covered ? [`${text} is covered`] : []),
    ...(pixels < 11 ? [`${text} is ${pixels} px`] : []),
  ]),
];

/** Pairs of labels that lie on each other. */
export const overlaps = (
  labels: readonly Pick<DrawnLabel, "text" | "left" | "right" | "top" | "bottom">[],
): string[] =>
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

/** Texts outside the canvas that are cut off by their own box, or smaller than 11 px; of no size is what only a screen reader says. */
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
        const size = Number.parseFloat(style.fontSize);
        const small = size > 0 && size < 11;
        return cut || small ? [`${cut ? "cut" : style.fontSize}: ${element.textContent}`] : [];
      });
  });

/** What can be used and lies under something that is told; the lines themselves go on beneath it. */
export const underNotices = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const told = ".standing, .waiting, .away, .dense, .explorations-told > p, .wb-notice";
    const used = "button, input, select, a[href], [role=slider], [role=gridcell], [role=button]";
    const notices = [...document.querySelectorAll(told)];
    const among = (own: Element) => notices.some((notice) => notice.contains(own));
    return [...document.querySelectorAll(used)].flatMap((own) => {
      const box = own.getBoundingClientRect();
      return notices.flatMap((notice) => {
        const over = notice.getBoundingClientRect();
        const left = Math.max(box.left, over.left);
        const top = Math.max(box.top, over.top);
        const width = Math.min(box.right, over.right) - left;
        const height = Math.min(box.bottom, over.bottom) - top;
        if (width < 1 || height < 1 || among(own)) return [];
        const seen = document.elementFromPoint(left + width / 2, top + height / 2);
        const name = own.getAttribute("aria-label") ?? own.textContent ?? "";
        return notice.contains(seen) ? [`${notice.className}: ${name}`] : [];
      });
    });
  });
