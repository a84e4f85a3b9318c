import type { Point } from "../../canvas/drawing/veins.ts";
import type { NameBox } from "../model/map/names.ts";

/** A place as the map draws it. */
export interface Placed extends Point {
  id: string;
  name: string;
  kind: "cluster" | "area" | "city";
  /** What it is, aloud. */
  told: string;
  sign: string;
  colour: string;
  radius: number;
  lit: boolean;
  dim: boolean;
  chosen: boolean;
}

interface PlaceProps {
  place: Placed;
  /** Where its name stands, if it has room. */
  box: NameBox | undefined;
  stop: boolean;
}

/** A sign at its coordinates, and its name where there is room. */
export function PlaceMark({ place, box, stop }: PlaceProps) {
  const { id, name, kind, told, sign, colour, radius, lit, dim, chosen, x, y } = place;
  const size = radius * 2;
  return (
    <g
      role="button"
      className="map-place"
      data-id={id}
      data-kind={kind}
      data-lit={lit}
      data-dim={dim}
      aria-pressed={chosen}
      aria-label={told}
      tabIndex={stop ? 0 : -1}
    >
      <circle className="map-hit" cx={x} cy={y} r={Math.max(radius, 9)} />
      {chosen && <circle className="map-chosen" cx={x} cy={y} r={radius + 4} />}
      {kind === "area" && (
        <circle className="map-ring" cx={x} cy={y} r={radius + 1.5} style={{ stroke: colour }} />
      )}
      <image href={sign} x={x - radius} y={y - radius} width={size} height={size} />
      {box !== undefined && (
        <text
          className="map-name"
          data-kind={kind}
          x={box.x}
          y={box.y}
          textAnchor="middle"
          style={kind === "cluster" ? { fill: colour } : {}}
        >
          {name}
        </text>
      )}
    </g>
  );
}
