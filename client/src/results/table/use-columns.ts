import type { Value } from "@chengmai/cypher/values";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useState, type RefObject } from "react";
import { useLanguage } from "../../i18n/say.ts";
import type { Rows } from "../../values/result.ts";
import { rowAt } from "../order/use-order.ts";
import type { Drawn } from "./rows.tsx";
import { edgesOf, fitting, narrowest, textWidth, widest } from "./widths.ts";

function* cellsOf(rows: readonly Value[][], lines: Iterable<number>, column: number) {
  for (const line of lines) yield rows[line]?.[column] ?? null;
}

function* upTo(count: number): Generator<number> {
  for (let at = 0; at < count; at += 1) yield at;
}

const within = (width: number): number => Math.round(Math.max(narrowest, Math.min(widest, width)));

interface ColumnsProps {
  result: Rows;
  /** The headings. */
  words: readonly string[];
  /** Whether all of them share the room there is; else each keeps its width, behind the rows' numbers. */
  shared: boolean;
}

/** Widths of the columns, and which of them are near enough to be drawn. */
export function useColumns(
  box: RefObject<HTMLElement | null>,
  { result, words, shared }: ColumnsProps,
) {
  const language = useLanguage();
  const { columns, rows, count } = result;
  const [set, setWidths] = useState<ReadonlyMap<number, number>>(new Map());
  const [fitted, setFitted] = useState<{
    of: readonly string[];
    full: boolean;
    widths: number[];
  }>();
  // The first rows set the widths, once; a table that moves while it fills cannot be read.
  const full = count >= 40 || result.phase !== "running";
  let usual = fitted;
  if (usual === undefined || usual.of !== words || (full && !usual.full)) {
    const widths = words.map((word, at) => fitting(word, cellsOf(rows, upTo(count), at), language));
    usual = { of: words, full, widths };
    setFitted(usual);
  }
  const widths = usual.widths.map((width, at) => set.get(at) ?? width);
  const numbers = Math.max(44, Math.round(textWidth(String(Math.max(count, 100))) + 22));
  const side = shared ? 0 : numbers;
  // Rows of one height need no measuring; columns of many widths do.
  // oxlint-disable-next-line react/incompatible-library -- what it gives is not kept
  const virtual = useVirtualizer({
    horizontal: true,
    useFlushSync: false,
    count: columns.length,
    getScrollElement: () => box.current,
    estimateSize: (at) => widths[at] ?? narrowest,
    paddingStart: side,
    overscan: 3,
  });
  const shape = `${side} ${widths.join(" ")}`;
  useEffect(() => virtual.measure(), [virtual, shape]);
  const edges = edgesOf(widths);
  const seen = shared ? widths.keys() : virtual.getVirtualItems().map(({ index }) => index);
  const drawn: Drawn[] = [...seen].map((column) => ({
    column,
    left: side + (edges[column] ?? 0),
    width: widths[column] ?? narrowest,
  }));
  const put = (column: number, width: number) =>
    setWidths((before) => new Map(before).set(column, within(width)));
  return {
    drawn,
    side,
    widths,
    /** True of a column whose width the reader has set. */
    isSet: (column: number) => set.has(column),
    total: side + (edges.at(-1) ?? 0),
    resize: put,
    /** Fits a column to what the lines in view hold. */
    fit(column: number, order: Uint32Array | null, first: number, last: number) {
      const lines = Array.from({ length: last - first + 1 }, (_, at) => rowAt(order, first + at));
      put(column, fitting(words[column] ?? "", cellsOf(rows, lines, column), language, true));
    },
    /** Scrolls a column into view, clear of the row numbers. */
    reveal(column: number) {
      const element = box.current;
      // What shares the room is scrolled by its own elements.
      if (element === null || shared) return;
      const [left, right] = [edges[column] ?? 0, (edges[column + 1] ?? 0) + side];
      if (left < element.scrollLeft) element.scrollTo({ left, behavior: "instant" });
      else if (right > element.scrollLeft + element.clientWidth)
        element.scrollTo({
          left: Math.min(left, right - element.clientWidth),
          behavior: "instant",
        });
    },
  };
}
