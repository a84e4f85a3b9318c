import { ones } from "../bits.ts";

interface Budget {
  left: number;
}

/** The bit that is in the most masks. */
const mostMet = (masks: readonly number[]): number => {
  let [best, most] = [0, 0];
  for (let bits = masks.reduce((all, mask) => all | mask, 0); bits !== 0; bits &= bits - 1) {
    const bit = bits & -bits;
    let count = 0;
    for (const mask of masks) if ((mask & bit) !== 0) count += 1;
    if (count > most) [best, most] = [bit, count];
  }
  return best;
};

/** Without those that hold another: who meets that meets them. */
const minimal = (masks: readonly number[]): number[] => {
  const kept: number[] = [];
  for (const mask of masks.toSorted((a, b) => ones(a) - ones(b)))
    if (!kept.some((other) => (other & ~mask) === 0)) kept.push(mask);
  return kept;
};

/** The masks that hang together with the first, and the others. */
const split = (masks: readonly number[]): [number[], number[]] => {
  let all = masks[0] ?? 0;
  for (let before = 0; before !== all;) {
    before = all;
    for (const mask of masks) if ((mask & all) !== 0) all |= mask;
  }
  return [masks.filter((mask) => (mask & all) !== 0), masks.filter((mask) => (mask & all) === 0)];
};

const allHit = (masks: readonly number[], budget: Budget): number => {
  if (masks.length === 0) return 1;
  if (masks.includes(0)) return 0;
  if (masks.length === 1) return 1 - 0.5 ** ones(masks[0] ?? 0);
  budget.left -= 1;
  if (budget.left < 0) return Number.NaN;
  const [together, apart] = split(masks);
  if (apart.length > 0) return allHit(together, budget) * allHit(apart, budget);
  const bit = mostMet(masks);
  const left = masks.filter((mask) => (mask & bit) === 0);
  const bare = masks.map((mask) => mask & ~bit);
  return 0.5 * allHit(left, budget) + 0.5 * allHit(minimal(bare), budget);
};

/**
 * The probability that a draw, which holds each of 32 members with one half, meets every one of the sets, given as
 * masks; null where that would take more than `most` branches. By branching on the member of the most sets, what
 * shares nothing counted apart.
 */
export const hitsAll = (masks: readonly number[], most: number): number | null => {
  const chance = allHit(minimal(masks), { left: most });
  return Number.isNaN(chance) ? null : chance;
};
