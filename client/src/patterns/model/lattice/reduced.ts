import type { Output } from "@chengmai/server/contract";

export type Concept = Output<"concepts">["concepts"][number];

/** A concept of a drawing, with those directly above and below it among what is drawn. */
export interface Point {
  concept: Concept;
  below: number[];
  above: number[];
  /** Columns that come in here first from above, and rows that come in here first from below. */
  ownColumns: number[];
  ownRows: number[];
}

const within = (small: readonly number[], large: ReadonlySet<number>): boolean =>
  small.every((one) => large.has(one));

/** The steadiest concepts, the top and the bottom always among them, the largest extents first. */
export function steadiest(concepts: readonly Concept[], most: number): Concept[] {
  if (concepts.length <= most) return [...concepts];
  const ends = new Set([concepts[0], concepts.at(-1)]);
  const others = concepts
    .filter((concept) => !ends.has(concept))
    .toSorted((a, b) => b.stability - a.stability || b.extent.length - a.extent.length)
    .slice(0, most - ends.size);
  const kept = new Set([...ends, ...others]);
  return concepts.filter((concept) => kept.has(concept));
}

/** Their order by extent, without what follows from it; each column and each row said where it comes in. */
export function pointsOf(concepts: readonly Concept[]): Point[] {
  const extents = concepts.map(({ extent }) => new Set(extent));
  const points: Point[] = concepts.map((concept) => ({
    concept,
    below: [],
    above: [],
    ownColumns: [],
    ownRows: [],
  }));
  for (const [upper, point] of points.entries()) {
    const own = extents[upper] ?? new Set();
    const under = concepts.flatMap(({ extent }, lower) =>
      lower > upper && extent.length < own.size && within(extent, own) ? [lower] : [],
    );
    // Larger extents come first: one that lies in another of them is not directly below.
    point.below = under.filter(
      (lower) =>
        !under.some(
          (between) =>
            between < lower &&
            (concepts[lower]?.extent.length ?? 0) < (concepts[between]?.extent.length ?? 0) &&
            within(concepts[lower]?.extent ?? [], extents[between] ?? new Set()),
        ),
    );
    for (const lower of point.below) points[lower]?.above.push(upper);
  }
  for (const point of points) {
    const from = new Set(point.above.flatMap((upper) => points[upper]?.concept.intent ?? []));
    point.ownColumns = point.concept.intent.filter((column) => !from.has(column));
    const under = new Set(point.below.flatMap((lower) => points[lower]?.concept.extent ?? []));
    point.ownRows = point.concept.extent.filter((row) => !under.has(row));
  }
  return points;
}
