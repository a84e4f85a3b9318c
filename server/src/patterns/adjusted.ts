/**
 * What p-values are worth where there are `total` of them, those not told being 1 (Benjamini and Hochberg 1995):
 * kept below a level, no more than that share of what is kept is there by chance. In the order given.
 */
export const adjusted = (ps: ArrayLike<number>, total = ps.length): Float64Array => {
  const order = Array.from(ps, (_, at) => at).toSorted(
    (one, other) => (ps[one] as number) - (ps[other] as number) || one - other,
  );
  const qs = new Float64Array(ps.length);
  let least = 1;
  for (let rank = order.length; rank > 0; rank -= 1) {
    const at = order[rank - 1] as number;
    least = Math.min(least, ((ps[at] as number) * total) / rank);
    qs[at] = least;
  }
  return qs;
};
