/** Links by the indices of their ends, in lists that go side by side; each weighs 1 where no weights are given. */
interface Links {
  ends: ArrayLike<number>;
  partners: ArrayLike<number>;
  weights?: ArrayLike<number>;
}

/**
 * Where the partners of each of `count` ends stand, on weighted average; NaN for an end without partners.
 * In plain lists, for a seriation asks it hundreds of times over.
 */
export const barycentres = (
  count: number,
  { ends, partners, weights }: Links,
  places: ArrayLike<number>,
): Float64Array => {
  const sums = new Float64Array(count);
  const whole = new Float64Array(count);
  for (let at = 0; at < ends.length; at += 1) {
    const end = ends[at] ?? 0;
    const weight = weights?.[at] ?? 1;
    sums[end] = (sums[end] ?? 0) + weight * (places[partners[at] ?? 0] ?? 0);
    whole[end] = (whole[end] ?? 0) + weight;
  }
  return sums.map((sum, end) => sum / (whole[end] ?? 0));
};
