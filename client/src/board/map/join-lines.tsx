import type { Point } from "../../canvas/drawing/veins.ts";
import type { Join } from "../model/map/joins.ts";

interface JoinLinesProps {
  joins: readonly Join[];
  spots: ReadonlyMap<string, Point>;
  /** The colour of a line that stays within one cluster; null where it leads from one to another. */
  colourOf: (join: Join) => string | null;
  /** How many mechanisms join a pair, and where that is said. */
  total: (Point & { text: string }) | null;
}

/** The lines between places that share what is looked at. */
export function JoinLines({ joins, spots, colourOf, total }: JoinLinesProps) {
  const most = Math.max(1, ...joins.map(({ count }) => count));
  return (
    <g aria-hidden="true">
      {joins.map((join) => {
        const [from, to] = [spots.get(join.from), spots.get(join.to)];
        if (from === undefined || to === undefined) return null;
        return (
          <line
            key={`${join.from} ${join.to} ${join.count}`}
            className="map-join"
            data-strength={join.strength}
            data-ends={`${join.from} ${join.to}`}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
            style={{
              stroke: colourOf(join) ?? "var(--quiet)",
              strokeWidth: join.count === 0 ? 1 : 1.3 + 2.7 * ((join.count - 1) / most),
            }}
          />
        );
      })}
      {total !== null && (
        <text className="map-name" x={total.x} y={total.y} textAnchor="middle">
          {total.text}
        </text>
      )}
    </g>
  );
}
