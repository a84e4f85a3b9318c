/** Pixels of the board's parts; text is 12 px, headings 13. */
export const sizes = {
  margin: 14,
  heading: 28,
  tallHeading: 42,
  /** Of a heading, what its label cannot use: the glyph and as much on the other side. */
  headingInset: 56,
  row: 21,
  looseRow: 29,
  chip: 18,
  pad: 9,
  glyph: 24,
  pill: 27,
  line: 13,
  pillInset: 30,
  theme: 19,
};

/** How much wider a heading's bold 13 px is than the measured 12 px. */
export const boldness = 1.16;

export const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, value));
