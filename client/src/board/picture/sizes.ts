const roomy = {
  margin: 10,
  /** A cluster's box: its heading, a further line of it, the room within its sides, and the lane its lines leave by. */
  heading: 30,
  line: 16,
  pad: 10,
  bar: 4,
  lane: 12,
  /** A row of places: the place, and with the gutter that its lines run in. */
  chip: 18,
  row: 22,
  wrapped: 13,
  glyph: 22,
  gap: 12,
  /** A mechanism: its height in one line, the room for its number, one of its signs, its count. */
  pill: 26,
  number: 26,
  sign: 14,
  count: 22,
  theme: 20,
  /** How much wider a name in bold is than the measured 12 px. */
  bold: 1.15,
};

/** Pixels of the board's parts, in a window of the least size. */
export type Sizes = typeof roomy;

/** Where room is scarce: names in 12 px, everything closer together. */
const tight: Sizes = {
  ...roomy,
  margin: 6,
  heading: 26,
  line: 14,
  pad: 8,
  lane: 10,
  chip: 17,
  row: 19,
  gap: 7,
  pill: 24,
  number: 24,
  sign: 13,
  count: 17,
  theme: 17,
  bold: 1.08,
};

/** How much narrower a remark of 11 px is than the measured 12 px. */
export const smallness = 0.94;

interface Size {
  width: number;
  height: number;
}

/** Below this width a board has its clusters in one column beside the mechanisms, and no lines at rest. */
const narrow = 600;

export const isSlim = ({ width }: Size): boolean => width < narrow;

export const isTight = (size: Size): boolean =>
  !isSlim(size) && (size.width < 800 || size.height < 700);

export const sizesFor = (size: Size): Sizes => (isTight(size) ? tight : roomy);

export const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, value));

/** How much larger than its least size a board is drawn: text grows with the window, but slower. */
export const scaleFor = ({ width, height }: Size): number =>
  1 + 0.7 * clamp(Math.min(width / 860, height / 720) - 1, 0, 1.6);
