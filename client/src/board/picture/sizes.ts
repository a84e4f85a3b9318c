/** Pixels of the board's parts in a window of the least size; text is 12 px, names in bold 13. */
export const sizes = {
  margin: 10,
  /** A cluster's box: its heading's lines, the room within its sides, and what its lines leave by. */
  heading: 30,
  line: 16,
  pad: 10,
  bar: 4,
  lane: 12,
  /** A row of places: the place, and the gutter that its lines run in. */
  chip: 18,
  row: 22,
  wrapped: 13,
  glyph: 22,
  /** A mechanism: its height in one line, its number, its signs. */
  pill: 26,
  number: 26,
  sign: 14,
  theme: 20,
};

/** How much wider a bold name of 13 px is than the measured 12 px. */
export const boldness = 1.15;

/** How much narrower a remark of 11 px is than the measured 12 px. */
export const smallness = 0.94;

/** Below this width a board has its clusters in one column beside the mechanisms, and no lines at rest. */
export const narrow = 600;

export const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, value));

/** How much larger than its least size a board is drawn: text grows with the window, but slower. */
export const scaleFor = ({ width, height }: { width: number; height: number }): number =>
  1 + 0.7 * clamp(Math.min(width / 860, height / 720) - 1, 0, 1.6);
