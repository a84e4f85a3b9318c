/**
 * The tallest space that is scrolled as it is. Browsers cut elements off, Firefox at 17.8 million
 * pixels, Chromium at 33.5 million; rows beyond this are reached by a scale of their own.
 */
export const tallest = 8_000_000;

/** How tall the rows are, how tall the space that stands for them, and how much of it is seen. */
interface Heights {
  rows: number;
  space: number;
  seen: number;
}

/** The two places of one look: in the rows, and in the browser's space. */
export interface Look {
  /** Pixels of rows above what is seen. */
  rows: number;
  /** What the browser calls scrollTop. */
  space: number;
}

export const heightsOf = (rows: number, seen: number): Heights => ({
  rows,
  space: Math.min(rows, tallest),
  seen,
});

const most = (height: number, seen: number): number => Math.max(0, height - seen);

const within = (at: number, end: number): number => Math.min(end, Math.max(0, at));

/** Where in the space a place in the rows lies. */
export function spaceOf(rows: number, heights: Heights): number {
  const [far, end] = [most(heights.rows, heights.seen), most(heights.space, heights.seen)];
  return far === 0 ? 0 : (within(rows, far) / far) * end;
}

/**
 * Where the rows are after the space was scrolled. A short way, as of a wheel, is gone pixel by
 * pixel, so that no row is jumped over; a long one, as of the bar, by the scale.
 */
export function scrolled(before: Look, space: number, heights: Heights): Look {
  const [far, end] = [most(heights.rows, heights.seen), most(heights.space, heights.seen)];
  const way = space - before.space;
  if (heights.rows === heights.space || space <= 0) return { rows: within(space, far), space };
  // What was wished past the end is the end.
  if (space >= end) return { rows: far, space };
  if (Math.abs(way) < heights.seen * 2) return { rows: within(before.rows + way, far), space };
  return { rows: (space / end) * far, space };
}
