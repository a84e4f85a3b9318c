import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import type { RefObject } from "react";
import { rowAt } from "../order/use-order.ts";
import { headHeight, rowHeight, useScroll } from "./use-scroll.ts";

/** Which lines of a table are near enough to be drawn, and where each stands. */
export interface Lines {
  drawn: readonly number[];
  /** Pixels from the headings to where the lines stand, and of all the room that they take. */
  top: number;
  space: number;
  /** Pixels from there to a line. */
  topOf: (line: number) => number;
  /** Lines that a page of it has. */
  page: number;
  reveal: (line: number) => void;
  /** Takes a drawn line's own height, where each has its own. */
  measure?: (line: HTMLElement | null) => void;
}

type Box = RefObject<HTMLElement | null>;

/** Lines of one height, any number of them. */
export function useEven(box: Box, count: number): Lines {
  const { drawn, reveal } = useScroll(box, count);
  const { first, last, top, space, seen } = drawn;
  return {
    drawn: Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at),
    top,
    space,
    topOf: (line) => (line - first) * rowHeight,
    page: Math.max(1, Math.floor(seen / rowHeight) - 1),
    reveal,
  };
}

/** Lines as tall as their words, some ten thousands of them: a browser's elements can be no taller. */
export function useTall(box: Box, count: number, order: Uint32Array | null): Lines {
  // oxlint-disable-next-line react/incompatible-library -- what it gives is not kept
  const virtual = useVirtualizer({
    count,
    useFlushSync: false,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight + 4,
    // A row keeps its height where another order puts it elsewhere.
    getItemKey: (line) => rowAt(order, line),
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    overscan: 6,
    rangeExtractor(range) {
      const seen = defaultRangeExtractor(range);
      const focused = focusedIn(box.current);
      // The line that has the focus stays, or the focus would be lost with it.
      return focused < 0 || focused >= count || seen.includes(focused)
        ? seen
        : [...seen, focused].toSorted((a, b) => a - b);
    },
  });
  const items = virtual.getVirtualItems();
  const tops = new Map(items.map(({ index, start }) => [index, start - headHeight]));
  const { startIndex = 0, endIndex = 0 } = virtual.range ?? {};
  return {
    drawn: items.map(({ index }) => index),
    top: 0,
    space: virtual.getTotalSize(),
    topOf: (line) => tops.get(line) ?? 0,
    page: Math.max(1, endIndex - startIndex - 1),
    reveal: (line) => virtual.scrollToIndex(line, { align: "auto" }),
    measure: virtual.measureElement,
  };
}

function focusedIn(box: HTMLElement | null): number {
  const focused = document.activeElement;
  if (focused === null || box === null || !box.contains(focused)) return -1;
  return Number(focused.closest<HTMLElement>("[data-line]")?.dataset["line"] ?? -1);
}
