/** Numbers from 0 to below 1, the same for the same seed: mulberry32 (Ettinger 2017), 32 bits of state. */
export const randomOf = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** A whole number from 0 to below `size`. */
export const below = (random: () => number, size: number): number => Math.floor(random() * size);
