import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layered, reach } from "../../src/patterns/model/lattice/layers.ts";
import { pointsOf, steadiest, type Concept } from "../../src/patterns/model/lattice/reduced.ts";

/** All concepts of a small table by their definition, the largest extents first. */
function conceptsOf(rows: readonly (readonly number[])[], columns: number): Concept[] {
  const found = new Map<string, Concept>();
  for (let some = 0; some < 2 ** columns; some += 1) {
    const wanted = Array.from({ length: columns }, (_, at) => at).filter((at) => (some >> at) & 1);
    const extent = [...rows.keys()].filter((row) =>
      wanted.every((column) => rows[row]?.includes(column)),
    );
    const intent = Array.from({ length: columns }, (_, at) => at).filter((column) =>
      extent.every((row) => rows[row]?.includes(column)),
    );
    found.set(extent.join(), { extent, intent, stability: 1, exact: true, covers: [] });
  }
  return [...found.values()].toSorted((a, b) => b.extent.length - a.extent.length);
}

interface Spot {
  x: number;
  y: number;
}

/** How far a spot is from a stretch of a line. */
function distance({ x, y }: Spot, from: Spot, to: Spot): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const share = ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy);
  const at = Math.max(0, Math.min(1, share));
  return Math.hypot(x - from.x - at * dx, y - from.y - at * dy);
}

const columns = 6;
const tables = fc.array(
  fc.uniqueArray(fc.integer({ min: 0, max: columns - 1 }), { maxLength: columns }),
  { minLength: 1, maxLength: 8 },
);

describe("the drawing of concepts", () => {
  it("has no concept on a line that is not its own", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const { spots, lines } = layered(pointsOf(conceptsOf(rows, columns)));
        for (const { upper, lower, bends } of lines) {
          const way = [spots[upper], ...bends, spots[lower]].filter((spot) => spot !== undefined);
          for (const [place, spot] of spots.entries())
            if (place !== upper && place !== lower)
              for (const [at, from] of way.slice(0, -1).entries())
                expect(distance(spot, from, way[at + 1] ?? from)).toBeGreaterThan(reach);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("joins each concept to those directly below it and to no other", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const points = pointsOf(conceptsOf(rows, columns));
        const under = (a: number, b: number) => {
          const [upper, lower] = [points[a]?.concept.extent, points[b]?.concept.extent];
          return a !== b && lower?.every((row) => upper?.includes(row)) === true;
        };
        for (const [a, { below }] of points.entries()) {
          const direct = [...points.keys()].filter(
            (b) => under(a, b) && ![...points.keys()].some((c) => under(a, c) && under(c, b)),
          );
          expect(below.toSorted()).toEqual(direct.toSorted());
        }
      }),
      { numRuns: 60 },
    );
  });

  it("names each column and each row once", () => {
    const rows = [[0, 1], [0, 2], [0, 1, 2, 3], []];
    const points = pointsOf(conceptsOf(rows, 4));
    expect(points.flatMap(({ ownColumns }) => ownColumns).toSorted()).toEqual([0, 1, 2, 3]);
    expect(points.flatMap(({ ownRows }) => ownRows).toSorted()).toEqual([0, 1, 2, 3]);
  });

  it("keeps top and bottom where only the steadiest are drawn", () => {
    const all = conceptsOf([[0, 1], [0, 2], [1, 2], [3]], 4);
    const kept = steadiest(all, 3);
    expect(kept).toHaveLength(3);
    expect(kept).toContain(all[0]);
    expect(kept).toContain(all.at(-1));
  });
});
