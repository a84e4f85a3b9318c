import type { DrawnNode } from "../../src/canvas/drawing/element.ts";
import type { Setting } from "../../src/canvas/drawing/setting.ts";
import type { Language } from "../../src/i18n/language.ts";

/** A setting whose letters are about as wide as those of the page: no browser measures here. */
export const setting = (width: number, height: number, language: Language): Setting => ({
  size: { width, height },
  language,
  scheme: "light",
  chosen: null,
  measure: (text) =>
    [...text].reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? 12 : 6.6), 0),
});

export interface Edges {
  id: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export const boxes = (nodes: readonly DrawnNode[]): Edges[] =>
  nodes.map(({ id, x, y, width, height }) => ({
    id,
    left: x - width / 2,
    right: x + width / 2,
    top: y - height / 2,
    bottom: y + height / 2,
  }));

/** Pairs that lie on each other; sharing an edge is no overlap. */
export const overlapping = (all: readonly Edges[]): string[] =>
  all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter(
        (other) =>
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > 0.01 &&
          Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 0.01,
      )
      .map((other) => `${one.id} / ${other.id}`),
  );

export const inside = (frame: Edges, box: Edges): boolean =>
  box.left >= frame.left - 0.01 &&
  box.right <= frame.right + 0.01 &&
  box.top >= frame.top - 0.01 &&
  box.bottom <= frame.bottom + 0.01;
