import { useMemo, type RefObject } from "react";
import { useStore } from "zustand";
import type { Place } from "../../ui/grid/grid-move.ts";
import { media } from "../../ui/media.ts";
import type { Headings } from "./headings.ts";
import { gap, useInView, type Laid, type Span } from "./in-view.ts";

/** Cells of which each has an element; where there are more, they are drawn on paper, and only those in view. */
const mostElements = 4000;
/** Columns of a matrix that has room to spare, at most. */
const mostRoomy = 10;

/** Height and width of a cell, as `matrix.css` has them. */
const sides = (roomy: boolean, leaning: boolean) =>
  roomy
    ? { row: 30 + gap, column: 52 + gap }
    : { row: 25 + gap, column: (leaning ? 37 : 34) + gap };

/** How far to scroll so that a line stands in the middle of some room. */
const middle = (at: number, one: number, room: number) => Math.max(0, at * one - room / 2);

const near = (at: number, { from, to }: Span) =>
  at < 0 ? at : Math.min(Math.max(at, from), Math.max(from, to - 1));

/** Where everything of a matrix stands, and which of it is in view. */
export function useLaid(
  scroll: RefObject<HTMLDivElement | null>,
  size: { rows: number; columns: number },
  headings: Headings,
) {
  const narrow = useStore(media, (now) => now.narrow);
  const partly = size.rows * size.columns > mostElements;
  const roomy = size.columns <= mostRoomy;
  const leaning = headings.way === "leaning";
  const laid = useMemo<Laid>(
    () => ({
      head: { width: narrow ? 120 : 220, height: headings.height },
      pitch: sides(roomy, leaning),
    }),
    [narrow, headings.height, roomy, leaning],
  );
  const seen = useInView(scroll, { ...size, pitch: laid.pitch }, partly);
  /** Brings a place that is not drawn into view. */
  const reveal = ({ row, column }: Place) => {
    const own = scroll.current;
    if (own === null || !partly) return;
    const { head, pitch } = laid;
    own.scrollTo({
      ...(row >= 0 && { top: middle(row, pitch.row, own.clientHeight - head.height) }),
      ...(column >= 0 && { left: middle(column, pitch.column, own.clientWidth - head.width) }),
    });
  };
  /** The tab key reaches what is drawn. */
  const stopNear = ({ row, column }: Place): Place => ({
    row: near(row, seen.rows),
    column: near(column, seen.columns),
  });
  return { laid, partly, roomy, seen, reveal, stopNear };
}
