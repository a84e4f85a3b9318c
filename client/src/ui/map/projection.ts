/** A point of a plane or a window. */
export interface Point {
  x: number;
  y: number;
}

/** A place on the earth, in degrees east and north. */
export interface Geo {
  lon: number;
  lat: number;
}

/** A way to lay the earth on a plane; what it gives is in radii of the earth, and y grows southward, as on a screen. */
export interface Projection {
  project(place: Geo): Point;
  /** The place on the earth that a point of the plane stands for. */
  unproject(point: Point): Geo;
  /** How much longer an eastward step is on the plane than on the earth, at a latitude. */
  stretchAt(lat: number): number;
}

/** Degrees that a projection is made by: where it is true in the south and the north, and its middle. */
export interface Made {
  south: number;
  north: number;
  lon: number;
  lat: number;
}

const rad = Math.PI / 180;
/** Kilometres of the earth's mean radius. */
export const earth = 6371;

/** Straight lines, true at one latitude: for what lies on both sides of the equator, or all around the earth. */
function flat({ north, lon, lat }: Made): Projection {
  const across = Math.cos(north * rad);
  return {
    project: (place) => ({ x: (place.lon - lon) * rad * across, y: (lat - place.lat) * rad }),
    unproject: ({ x, y }) => ({ lon: lon + x / rad / across, lat: lat - y / rad }),
    stretchAt: (at) => across / Math.cos(at * rad),
  };
}

/** Albers' equal-area cone, true on two parallels; where these make no cone, straight lines. */
export function projectionBy(made: Made): Projection {
  const [south, north, middle, origin] = [made.south, made.north, made.lon, made.lat].map(
    (degrees) => degrees * rad,
  ) as [number, number, number, number];
  const cone = (Math.sin(south) + Math.sin(north)) / 2;
  if (Math.abs(cone) < 0.05) return flat(made);
  const constant = Math.cos(south) ** 2 + 2 * cone * Math.sin(south);
  const radius = (lat: number) => Math.sqrt(constant - 2 * cone * Math.sin(lat)) / cone;
  const start = radius(origin);
  return {
    project({ lon, lat }) {
      const own = radius(lat * rad);
      const turn = cone * (lon * rad - middle);
      return { x: own * Math.sin(turn), y: own * Math.cos(turn) - start };
    },
    unproject({ x, y }) {
      // South of the equator the cone stands on its head, and all its radii are negative.
      const up = y + start;
      const own = Math.hypot(x, up) * Math.sign(cone);
      const turn = Math.atan2(x * Math.sign(cone), up * Math.sign(cone));
      return {
        lon: (middle + turn / cone) / rad,
        lat:
          Math.asin(Math.max(-1, Math.min(1, (constant - (own * cone) ** 2) / (2 * cone)))) / rad,
      };
    },
    stretchAt: (lat) => (cone * radius(lat * rad)) / Math.cos(lat * rad),
  };
}

/** As maps of China have it: true on 25° and 47° north, upright at 105° east. */
export const china: Made = { south: 25, north: 47, lon: 105, lat: 36 };

/** What fits some places: a cone over a part of one hemisphere, else straight lines. */
export function madeFor(places: readonly Geo[]): Made {
  const [lons, lats] = [places.map(({ lon }) => lon), places.map(({ lat }) => lat)];
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  const [least, most] = [Math.min(...lats), Math.max(...lats)];
  const lon = (west + east) / 2;
  const lat = (least + most) / 2;
  const whole = least * most < 0 || east - west > 100 || Math.max(most, -least) > 75;
  const sixth = (most - least) / 6;
  return whole
    ? { south: -Math.min(30, Math.abs(lat)), north: Math.min(30, Math.abs(lat)), lon, lat }
    : { south: least + sixth, north: most - sixth, lon, lat };
}
