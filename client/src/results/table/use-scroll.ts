import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from "react";
import { heightsOf, scrolled, spaceOf, type Look } from "./scale.ts";

/** Height of a row and of the headings, as `table.css` has them. */
export const rowHeight = 28;
export const headHeight = 30;

/** Milliseconds without scrolling after which the bar is put where it belongs. */
const calm = 160;
const spare = 6;

/** What is seen of a table of many rows: the first and last to draw, and where the first of them stands. */
export interface Window {
  first: number;
  last: number;
  /** Pixels from the top of the space to the first drawn row. */
  top: number;
  space: number;
  seen: number;
}

const start: Look = { rows: 0, space: 0 };

/** Scrolls any number of rows in a box, beyond what a browser's elements can be tall. */
export function useScroll(boxRef: RefObject<HTMLElement | null>, count: number) {
  const [look, setLook] = useState(start);
  const [seen, setSeen] = useState(400);
  const now = useRef(start);
  const heights = heightsOf(count * rowHeight, seen);
  const known = useRef(heights);
  useLayoutEffect(() => {
    known.current = heights;
  });
  const become = useCallback((next: Look) => setLook((now.current = next)), []);
  const settle = useCallback(
    (rows: number) => {
      const element = boxRef.current;
      if (element === null) return;
      element.scrollTo({ top: spaceOf(rows, known.current), behavior: "instant" });
      const end = Math.max(0, known.current.rows - known.current.seen);
      become({ rows: Math.min(Math.max(0, rows), end), space: element.scrollTop });
    },
    [boxRef, become],
  );
  useEffect(() => {
    const element = boxRef.current;
    if (element === null) return undefined;
    let timer = 0;
    const scroll = () => {
      become(scrolled(now.current, element.scrollTop, known.current));
      window.clearTimeout(timer);
      // Steps of a wheel leave the bar behind or ahead of the rows.
      timer = window.setTimeout(() => {
        const { rows, space } = now.current;
        if (Math.abs(spaceOf(rows, known.current) - space) > 1) settle(rows);
      }, calm);
    };
    const watcher = new ResizeObserver(() =>
      setSeen(Math.max(1, element.clientHeight - headHeight)),
    );
    watcher.observe(element);
    element.addEventListener("scroll", scroll, { passive: true });
    return () => {
      window.clearTimeout(timer);
      watcher.disconnect();
      element.removeEventListener("scroll", scroll);
    };
  }, [boxRef, become, settle]);
  // Fewer rows than before may end above what was seen.
  const rows = Math.min(look.rows, Math.max(0, heights.rows - seen));
  const first = Math.max(0, Math.floor(rows / rowHeight) - spare);
  const last = Math.min(count - 1, Math.ceil((rows + seen) / rowHeight) + spare);
  const top = Math.max(
    0,
    first * rowHeight - rows + Math.min(look.space, Math.max(0, heights.space - seen)),
  );
  const reveal = useCallback(
    (row: number) => {
      const [above, under] = [row * rowHeight, (row + 1) * rowHeight];
      const { rows: at } = now.current;
      if (above < at) settle(above);
      else if (under > at + known.current.seen) settle(under - known.current.seen);
    },
    [settle],
  );

  const drawn: Window = { first, last, top, space: heights.space, seen };
  return { drawn, reveal, settle, rows };
}
