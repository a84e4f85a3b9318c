import "./ground.css";
import { memo } from "react";
import { useSay } from "../../i18n/say.ts";
import type { Grade } from "./graticule.ts";

const path = ({ points }: Grade): string =>
  points.map(({ x, y }, at) => `${at === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`).join("");

/** The lines of equal longitude and latitude. */
export const Graticule = memo(function Graticule({ grades }: { grades: readonly Grade[] }) {
  return (
    <g className="map-graticule" aria-hidden="true">
      {grades.map((grade) => (
        <path key={`${grade.of} ${grade.degrees}`} d={path(grade)} />
      ))}
    </g>
  );
});

interface EdgesProps {
  grades: readonly Grade[];
  left: number;
  width: number;
  height: number;
}

const east = (degrees: number) => `${Math.abs(degrees)}°${degrees < 0 ? "W" : "E"}`;
const north = (degrees: number) => `${Math.abs(degrees)}°${degrees < 0 ? "S" : "N"}`;

const inside = (at: number | null, from: number, to: number): at is number =>
  at !== null && at > from && at < to;

/** Degrees beside the map: of latitude on the left, of longitude below. */
export function Degrees({ grades, left, width, height }: EdgesProps) {
  return (
    <g className="map-degrees" aria-hidden="true">
      {grades.map(({ of, degrees, at }) =>
        of === "lon"
          ? inside(at, 20, width - 20) && (
              <text key={`lon ${degrees}`} x={left + at} y={height + 14} textAnchor="middle">
                {east(degrees)}
              </text>
            )
          : inside(at, 8, height - 8) && (
              <text key={`lat ${degrees}`} x={left - 5} y={at + 4} textAnchor="end">
                {north(degrees)}
              </text>
            ),
      )}
    </g>
  );
}

interface ScaleProps {
  km: number;
  pixels: number;
  x: number;
  y: number;
}

/** How many kilometres a length of the map is. */
export function Scale({ km, pixels, x, y }: ScaleProps) {
  const say = useSay();
  return (
    <g className="map-scale" transform={`translate(${x} ${y})`} data-km={km} data-pixels={pixels}>
      <path d={`M0 -5V0H${pixels.toFixed(1)}V-5`} />
      <text x={pixels / 2} y={-7} textAnchor="middle">
        {say("map.scale", { count: km })}
      </text>
    </g>
  );
}
