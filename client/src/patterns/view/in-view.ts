import { useLayoutEffect, useState, type RefObject } from "react";
import type { Hot } from "../../ui/grid/use-grid.ts";
import type { Place } from "../../ui/grid/grid-move.ts";

/** From the first line to the one after the last. */
export interface Span {
  from: number;
  to: number;
}

/** What parts two cells, as `matrix.css` has it. */
export const gap = 1;

/** Where everything of a large matrix stands, in pixels. */
export interface Laid {
  /** Width of the rows' names and height of the columns'. */
  head: { width: number; height: number };
  /** Height of a row and width of a column, what parts them included. */
  pitch: { row: number; column: number };
}

/** Where the cell of a place lies in its table. */
export const placeOf = ({ row, column }: Place, { head, pitch }: Laid): Hot => ({
  row,
  column,
  left: column < 0 ? gap : head.width + 2 * gap + column * pitch.column,
  top: row < 0 ? gap : head.height + 2 * gap + row * pitch.row,
  width: column < 0 ? head.width : pitch.column - gap,
  height: row < 0 ? head.height : pitch.row - gap,
});

/** Which cell lies at a spot of a table; null beside the cells. */
export function placeAt(
  { x, y }: { x: number; y: number },
  laid: Laid,
  size: { rows: number; columns: number },
): Hot | null {
  const column = Math.floor((x - laid.head.width - 2 * gap) / laid.pitch.column);
  const row = Math.floor((y - laid.head.height - 2 * gap) / laid.pitch.row);
  return row < 0 || column < 0 || row >= size.rows || column >= size.columns
    ? null
    : placeOf({ row, column }, laid);
}

/** Lines beyond the edge that are drawn too, so that scrolling finds them there. */
const beside = 6;

/** Which lines of one size lie between two places, with a few beside. */
export function spanOf(scrolled: number, room: number, pitch: number, count: number): Span {
  const from = Math.max(0, Math.floor(scrolled / pitch) - beside);
  return {
    from: Math.min(from, count),
    to: Math.min(count, Math.ceil((scrolled + room) / pitch) + beside),
  };
}

const same = (a: Span, b: Span): boolean => a.from === b.from && a.to === b.to;

/** Which rows and columns a scrolled element shows; all of them where nothing is left out. */
export function useInView(
  scroll: RefObject<HTMLElement | null>,
  { rows, columns, pitch }: { rows: number; columns: number } & Pick<Laid, "pitch">,
  partly: boolean,
): { rows: Span; columns: Span } {
  const [seen, see] = useState({ rows: { from: 0, to: 40 }, columns: { from: 0, to: 40 } });
  const { row, column } = pitch;
  useLayoutEffect(() => {
    const own = scroll.current;
    if (own === null || !partly) return undefined;
    const measure = () => {
      const next = {
        rows: spanOf(own.scrollTop, own.clientHeight, row, rows),
        columns: spanOf(own.scrollLeft, own.clientWidth, column, columns),
      };
      see((now) => (same(now.rows, next.rows) && same(now.columns, next.columns) ? now : next));
    };
    own.addEventListener("scroll", measure, { passive: true });
    // It tells at once, when the page has been laid out anyway.
    const watching = new ResizeObserver(measure);
    watching.observe(own);
    return () => {
      own.removeEventListener("scroll", measure);
      watching.disconnect();
    };
  }, [scroll, partly, rows, columns, row, column]);
  if (!partly) return { rows: { from: 0, to: rows }, columns: { from: 0, to: columns } };
  const within = ({ from, to }: Span, count: number): Span => ({
    from: Math.min(from, count),
    to: Math.min(to, count),
  });
  return { rows: within(seen.rows, rows), columns: within(seen.columns, columns) };
}
