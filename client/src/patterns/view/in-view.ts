import { useLayoutEffect, useState, type RefObject } from "react";

/** From the first line to the one after the last. */
interface Span {
  from: number;
  to: number;
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

interface Laid {
  rows: number;
  columns: number;
  /** Height of a row and width of a column, what parts them included. */
  pitch: { row: number; column: number };
}

const same = (a: Span, b: Span): boolean => a.from === b.from && a.to === b.to;

/** Which rows and columns a scrolled element shows; all of them where nothing is left out. */
export function useInView(
  scroll: RefObject<HTMLElement | null>,
  { rows, columns, pitch }: Laid,
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
    measure();
    own.addEventListener("scroll", measure, { passive: true });
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
