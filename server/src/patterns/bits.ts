/** Sets of numbers below a size, as bits of 32-bit words. */
export type Bits = Uint32Array;

const wordsFor = (size: number): number => (size + 31) >>> 5;

export const bitsOf = (size: number, members: Iterable<number> = []): Bits => {
  const bits = new Uint32Array(wordsFor(size));
  for (const member of members) add(bits, member);
  return bits;
};

/** All numbers below the size. */
export const allBits = (size: number): Bits => {
  const bits = new Uint32Array(wordsFor(size)).fill(0xffffffff);
  if (size % 32 > 0) bits[bits.length - 1] = 2 ** (size % 32) - 1;
  return bits;
};

export function add(bits: Bits, member: number): void {
  bits[member >>> 5] = (bits[member >>> 5] as number) | (1 << (member & 31));
}

export const has = (bits: Bits, member: number): boolean =>
  (((bits[member >>> 5] as number) >>> (member & 31)) & 1) === 1;

/** How many bits of a word are set. */
export const ones = (word: number): number => {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

export const sizeOf = (bits: Bits): number => {
  let size = 0;
  for (const word of bits) size += ones(word);
  return size;
};

export const sizeOfBoth = (a: Bits, b: Bits): number => {
  let size = 0;
  for (let at = 0; at < a.length; at += 1) size += ones((a[at] as number) & (b[at] as number));
  return size;
};

export const isWithin = (part: Bits, whole: Bits): boolean => {
  for (let at = 0; at < part.length; at += 1)
    if (((part[at] as number) & ~(whole[at] as number)) !== 0) return false;
  return true;
};

export const same = (a: Bits, b: Bits): boolean => {
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
};

/** Takes out of `bits` what `other` has not. */
export const narrow = (bits: Bits, other: Bits): void => {
  for (let at = 0; at < bits.length; at += 1)
    bits[at] = (bits[at] as number) & (other[at] as number);
};

/** Ascending. */
export const membersOf = (bits: Bits): number[] => {
  const members: number[] = [];
  for (let at = 0; at < bits.length; at += 1)
    for (let word = bits[at] as number; word !== 0; word &= word - 1)
      members.push(32 * at + 31 - Math.clz32(word & -word));
  return members;
};
