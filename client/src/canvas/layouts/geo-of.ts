import { readPoint } from "@chengmai/cypher/exact";
import { isExact, type Node, type Value } from "@chengmai/cypher/values";
import type { Geo } from "../../ui/map/projection.ts";

const east = /^(?:lon|lng|long|longitude|经度)$/i;
const north = /^(?:lat|latitude|纬度)$/i;

const degrees = (value: Value | undefined, most: number): number | null => {
  const own =
    typeof value === "string" && value.trim() !== "" ? Number(value) : (value ?? Number.NaN);
  return typeof own === "number" && Math.abs(own) <= most ? own : null;
};

/** Of a point its degrees, where it is one on the earth. */
function pointed(value: Value): Geo | null {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return null;
  const read = isExact(value) && value.kind === "point" ? readPoint(value.value) : null;
  if (read === null || !("value" in read) || ![4326, 4979].includes(read.value.srid)) return null;
  return { lon: read.value.x, lat: read.value.y };
}

/** Where a node says that it lies on the earth: by a pair of numbers, or by a point. */
export function geoOf({ properties }: Node): Geo | null {
  const said = Object.entries(properties);
  const lon = degrees(said.find(([name]) => east.test(name))?.[1], 180);
  const lat = degrees(said.find(([name]) => north.test(name))?.[1], 90);
  if (lon !== null && lat !== null) return { lon, lat };
  for (const [, value] of said) {
    const found = pointed(value);
    if (found !== null) return found;
  }
  return null;
}
