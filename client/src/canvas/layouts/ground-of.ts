import { madeFor, projectionBy, type Geo, type Made } from "../../ui/map/projection.ts";

/** The ground of a picture that is laid out by places on the earth: the projection, and its pixels to the earth's radius. */
interface Ground extends Made {
  scale: number;
}

const names = ["south", "north", "lon", "lat", "scale"] as const;

/** The ground that a step's parameters tell of; null where they tell of none. */
export function groundOf(parameters: Readonly<Record<string, string>>): Ground | null {
  const found = names.map((name) => [name, Number(parameters[name] ?? Number.NaN)] as const);
  return found.every(([, value]) => Number.isFinite(value))
    ? (Object.fromEntries(found) as unknown as Ground)
    : null;
}

const span = (values: readonly number[]) => Math.max(...values) - Math.min(...values);

/** Ground under some places, wide enough for their names; as a step keeps it. */
export function groundFor(places: readonly Geo[]): Record<string, string> {
  const made = madeFor(places);
  const { project } = projectionBy(made);
  const points = places.map(project);
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const wide = Math.max(span(xs), span(ys), 1e-4);
  const scale = Math.max(700, Math.sqrt(places.length) * 190) / wide;
  const ground: Ground = { ...made, scale };
  return Object.fromEntries(names.map((name) => [name, String(ground[name])]));
}
