/** Steps of the colour scale, palest first; `matrix.css` has a colour for each. */
export const steps = 6;

/** The step of a count, as a share of the largest; a matrix of nothing but ones keeps to the middle. */
export function stepOf(count: number, most: number): number {
  if (count <= 0) return 0;
  return most === 1 ? 3 : Math.min(steps, Math.ceil((count / most) * steps));
}

/** What each step stands for, for the key under the matrix; a step that no count falls in is left out. */
export function rangesOf(most: number): { step: number; from: number; to: number }[] {
  const ranges = new Map<number, { step: number; from: number; to: number }>();
  for (let count = 1; count <= most; count += 1) {
    const step = stepOf(count, most);
    const known = ranges.get(step);
    if (known === undefined) ranges.set(step, { step, from: count, to: count });
    else known.to = count;
  }
  return [...ranges.values()];
}
