import type { Spot } from "../../model/state.ts";

/** Pixels of the picture, and of its unit circle. */
export const size = { width: 288, height: 300 } as const;
const radius = { x: 104, y: 104 } as const;
const middle = { x: size.width / 2, y: size.height / 2 - 8 } as const;
const edge = 22;

const within = (value: number, most: number) => Math.max(edge, Math.min(most - edge, value));

/** Where a spot of the unit circle is in the picture; nothing is ever out of it. */
export const toWindow = ({ x, y }: Spot): Spot => ({
  x: within(middle.x + x * radius.x, size.width),
  y: within(middle.y + y * radius.y, size.height - 22),
});

export const toUnit = ({ x, y }: Spot): Spot => ({
  x: (within(x, size.width) - middle.x) / radius.x,
  y: (within(y, size.height - 22) - middle.y) / radius.y,
});
