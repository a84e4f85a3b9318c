import { earth, type Geo, type Point, type Projection } from "./projection.ts";

interface Size {
  width: number;
  height: number;
}

/** A window over a plane: where a point of the one is on the other, and pixels to the earth's radius. */
interface Pane {
  toWindow(point: Point): Point;
  toPlane(point: Point): Point;
  scale: number;
}

/** A line of equal longitude or latitude, and where it leaves the window: below or on the left. */
export interface Grade {
  of: "lon" | "lat";
  degrees: number;
  points: readonly Point[];
  /** The coordinate at which its name stands on its edge; null where it never meets that edge. */
  at: number | null;
}

const steps = [30, 10, 5, 2, 1, 0.5, 0.2];
/** Pixels that two lines are apart at least. */
const apart = 64;

const range = (from: number, to: number, step: number): number[] => {
  const first = Math.floor(from / step);
  const count = Math.ceil(to / step) - first + 1;
  return Array.from({ length: count }, (_, at) => Number(((first + at) * step).toFixed(4)));
};

/** Where a line crosses an edge, between two of its points. */
function crossing(points: readonly Point[], edge: "x" | "y", value: number): number | null {
  const other = edge === "x" ? "y" : "x";
  for (const [at, point] of points.entries()) {
    const next = points[at + 1];
    if (next === undefined || (point[edge] - value) * (next[edge] - value) > 0) continue;
    const share = (value - point[edge]) / (next[edge] - point[edge] || 1);
    return point[other] + (next[other] - point[other]) * share;
  }
  return null;
}

const within = (value: number, most: number) => Math.max(-most, Math.min(most, value));

/** The part of the earth that a window shows, with some more around it. */
function seen(
  { unproject }: Projection,
  { toPlane }: Pane,
  { width, height }: Size,
): { least: Geo; most: Geo } {
  const edges = [0, 0.5, 1].flatMap((x) =>
    [0, 0.5, 1].map((y) => unproject(toPlane({ x: x * width, y: y * height }))),
  );
  const [lons, lats] = [edges.map(({ lon }) => lon), edges.map(({ lat }) => lat)];
  return {
    least: { lon: within(Math.min(...lons), 180), lat: within(Math.min(...lats), 85) },
    most: { lon: within(Math.max(...lons), 180), lat: within(Math.max(...lats), 85) },
  };
}

/** Meridians and parallels over a window, as close as can be read. */
export function graticuleOf(projection: Projection, pane: Pane, size: Size): Grade[] {
  const degree = (Math.PI / 180) * pane.scale * 0.85;
  const step = steps.findLast((each) => each * degree >= apart) ?? 30;
  const { least, most } = seen(projection, pane, size);
  const [lons, lats] = [range(least.lon, most.lon, step), range(least.lat, most.lat, step)];
  const finer = (values: readonly number[]) => range(values[0] ?? 0, values.at(-1) ?? 0, step / 5);
  const along = (places: readonly Geo[]) =>
    places.map((place) => pane.toWindow(projection.project(place)));
  const meridians = lons.map((lon): Grade => {
    const points = along(finer(lats).map((lat) => ({ lon, lat })));
    return { of: "lon", degrees: lon, points, at: crossing(points, "y", size.height) };
  });
  const parallels = lats.map((lat): Grade => {
    const points = along(finer(lons).map((lon) => ({ lon, lat })));
    return { of: "lat", degrees: lat, points, at: crossing(points, "x", 0) };
  });
  return [...meridians, ...parallels];
}

const round = [1, 2, 5];

/** A round number of kilometres, and its pixels in the middle of the window: no longer than so many. */
export function scaleBar(
  { unproject, stretchAt }: Projection,
  { toPlane, scale }: Pane,
  size: Size,
  longest = 120,
): { km: number; pixels: number } {
  const { lat } = unproject(toPlane({ x: size.width / 2, y: size.height / 2 }));
  const each = (scale * stretchAt(lat)) / earth;
  const all = [1, 10, 100, 1000, 10000].flatMap((power) => round.map((digit) => digit * power));
  const km = all.findLast((length) => length * each <= longest) ?? 1;
  return { km, pixels: km * each };
}
