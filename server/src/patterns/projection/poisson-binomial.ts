/** Independent draws of one probability, so many of them. */
interface Draws {
  chance: number;
  count: number;
}

/**
 * The probability of at least 0, 1, … `most` hits among draws of several probabilities (the Poisson-binomial law),
 * by the recursion over draws, all of it additions of what is not negative; of what is rare the tail itself is added
 * up, so that small values are as exact as large ones. Costs draws × (most + the mean + some deviations).
 */
export const atLeast = (draws: readonly Draws[], most: number): Float64Array => {
  const all = draws.reduce((sum, { count }) => sum + count, 0);
  const mean = draws.reduce((sum, { chance, count }) => sum + chance * count, 0);
  const spread = draws.reduce((sum, { chance, count }) => sum + chance * (1 - chance) * count, 0);
  // Beyond, all together is less than 1e-12 of the last that is asked for.
  const end = Math.min(all, Math.ceil(Math.max(most, mean + 8 * Math.sqrt(spread))) + 60);
  const hits = new Float64Array(end + 1);
  hits[0] = 1;
  let reached = 0;
  for (const { chance, count } of draws)
    for (let draw = 0; draw < count; draw += 1) {
      if (chance === 0) break;
      reached = Math.min(reached + 1, end);
      for (let at = reached; at > 0; at -= 1)
        hits[at] = (hits[at] as number) * (1 - chance) + (hits[at - 1] as number) * chance;
      hits[0] = (hits[0] as number) * (1 - chance);
    }
  const tails = new Float64Array(most + 1);
  let below = 0;
  for (let at = 0; at <= most && at <= end; at += 1) {
    tails[at] = 1 - below;
    below += hits[at] as number;
  }
  let above = 0;
  for (let at = end; at >= 0; at -= 1) {
    above += hits[at] as number;
    if (at <= most && above < 0.01) tails[at] = above;
  }
  return tails;
};
