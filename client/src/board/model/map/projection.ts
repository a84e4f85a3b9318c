import type { Point } from "../../../canvas/drawing/veins.ts";

/** A place on the earth, in degrees east and north. */
export interface Geo {
  lon: number;
  lat: number;
}

const rad = Math.PI / 180;
/** Kilometres of the earth's mean radius. */
export const earth = 6371;

// Albers' equal-area cone as maps of China have it: true on 25° and 47° north, upright at 105° east.
const [south, north, middle, origin] = [25 * rad, 47 * rad, 105 * rad, 36 * rad];
const cone = (Math.sin(south) + Math.sin(north)) / 2;
const constant = Math.cos(south) ** 2 + 2 * cone * Math.sin(south);
const radius = (lat: number) => Math.sqrt(constant - 2 * cone * Math.sin(lat)) / cone;
const start = radius(origin);

/** A place on the plane of the map, in radii of the earth; y grows southward, as on a screen. */
export function project({ lon, lat }: Geo): Point {
  const own = radius(lat * rad);
  const turn = cone * (lon * rad - middle);
  return { x: own * Math.sin(turn), y: own * Math.cos(turn) - start };
}

/** The place on the earth that a point of the plane stands for. */
export function unproject({ x, y }: Point): Geo {
  const up = y + start;
  const own = Math.hypot(x, up);
  const turn = Math.atan2(x, up);
  return {
    lon: (middle + turn / cone) / rad,
    lat: Math.asin(Math.max(-1, Math.min(1, (constant - (own * cone) ** 2) / (2 * cone)))) / rad,
  };
}

/** How much longer an eastward step is on the plane than on the earth, at a latitude. */
export const stretchAt = (lat: number): number => (cone * radius(lat * rad)) / Math.cos(lat * rad);
