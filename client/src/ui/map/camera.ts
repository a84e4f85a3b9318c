import type { Point } from "./projection.ts";

interface Size {
  width: number;
  height: number;
}

/** What of the map is seen: how much it is enlarged, and the point of the map at rest in the middle of its window. */
export interface Camera {
  zoom: number;
  x: number;
  y: number;
}

/** The plane at rest: pixels to the earth's radius, and the point of the plane in the middle. */
interface Fit {
  scale: number;
  middle: Point;
}

const mostZoom = 24;

/** All points in the window, with room around them. */
export function fitted(points: readonly Point[], { width, height }: Size, pad: number): Fit {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const room = (length: number) => Math.max(length - 2 * pad, 1);
  // One lone place is seen with some land around it.
  const [wide, tall] = [Math.max(right - left, 0.05), Math.max(bottom - top, 0.05)];
  return {
    scale: Math.min(room(width) / wide, room(height) / tall),
    middle: { x: (left + right) / 2, y: (top + bottom) / 2 },
  };
}

const clamp = (value: number, least: number, most: number) =>
  Math.max(least, Math.min(most, value));

/** Keeps the window on the map at rest, so that nobody gets lost beside it. */
export function bounded({ zoom, x, y }: Camera, { width, height }: Size): Camera {
  const own = clamp(zoom, 1, mostZoom);
  const [across, down] = [width / 2 / own, height / 2 / own];
  return {
    zoom: own,
    x: clamp(x, across, width - across),
    y: clamp(y, down, height - down),
  };
}

export const atRest = ({ width, height }: Size): Camera => ({
  zoom: 1,
  x: width / 2,
  y: height / 2,
});

/** Enlarges about a point of the window, which stays where it is. */
export function zoomed(camera: Camera, by: number, about: Point, size: Size): Camera {
  const zoom = clamp(camera.zoom * by, 1, mostZoom);
  const shift = 1 / camera.zoom - 1 / zoom;
  return bounded(
    {
      zoom,
      x: camera.x + (about.x - size.width / 2) * shift,
      y: camera.y + (about.y - size.height / 2) * shift,
    },
    size,
  );
}

/** Moves the map under its window, in pixels of the window. */
export const moved = (camera: Camera, by: Point, size: Size): Camera =>
  bounded({ ...camera, x: camera.x - by.x / camera.zoom, y: camera.y - by.y / camera.zoom }, size);

/** Where a point of the plane is in the window, and what point of the plane is there. */
export function lens(camera: Camera, { scale, middle }: Fit, { width, height }: Size) {
  const [x0, y0] = [width / 2, height / 2];
  const rest = ({ x, y }: Point): Point => ({
    x: (x - middle.x) * scale + x0,
    y: (y - middle.y) * scale + y0,
  });
  return {
    scale: scale * camera.zoom,
    /** The point of the map at rest, as a camera looks at it. */
    rest,
    toWindow(point: Point): Point {
      const { x, y } = rest(point);
      return { x: (x - camera.x) * camera.zoom + x0, y: (y - camera.y) * camera.zoom + y0 };
    },
    toPlane: ({ x, y }: Point): Point => ({
      x: ((x - x0) / camera.zoom + camera.x - x0) / scale + middle.x,
      y: ((y - y0) / camera.zoom + camera.y - y0) / scale + middle.y,
    }),
  };
}
