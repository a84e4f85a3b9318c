import type { Point } from "./reduced.ts";

interface Spot {
  x: number;
  y: number;
}

/** Where each concept stands, and the bends of each line from one to one directly below it. */
interface Drawing {
  spots: Spot[];
  lines: { upper: number; lower: number; bends: Spot[] }[];
  width: number;
  height: number;
}

/** Room between two places of a layer, and how far a concept reaches. */
const room = 128;
export const reach = 6;

/** A place of a layer: a concept, or a line on its way through. */
interface Place {
  concept: number | null;
  up: Place[];
  down: Place[];
  at: number;
}

const rounds = 24;

const mean = (places: readonly Place[], otherwise: number): number =>
  places.length === 0 ? otherwise : places.reduce((sum, { at }) => sum + at, 0) / places.length;

const number = (layer: readonly Place[]): void => {
  for (const [at, place] of layer.entries()) place.at = at - (layer.length - 1) / 2;
};

/** Crossings of the lines between each two layers. */
const crossings = (layers: readonly (readonly Place[])[]): number =>
  layers.reduce((sum, layer) => {
    const ends = layer.flatMap(({ at, down }) => down.map((lower) => [at, lower.at] as const));
    return (
      sum +
      ends.reduce(
        (own, [a, b], place) =>
          own + ends.slice(place + 1).filter(([c, d]) => (a - c) * (b - d) < 0).length,
        0,
      )
    );
  }, 0);

/** Puts each place of the layers near what it is joined to, down and up in turn; the way with the fewest crossings stays. */
function untangled(layers: Place[][]): void {
  for (const layer of layers) number(layer);
  let best = { crossings: crossings(layers), ats: layers.map((layer) => [...layer]) };
  for (let round = 0; round < rounds; round += 1) {
    const way = round % 2 === 0 ? "up" : "down";
    for (const layer of way === "up" ? layers : layers.toReversed()) {
      const wish = new Map(layer.map((place) => [place, mean(place[way], place.at)]));
      layer.sort((a, b) => (wish.get(a) ?? 0) - (wish.get(b) ?? 0));
      number(layer);
    }
    const found = crossings(layers);
    if (found < best.crossings) best = { crossings: found, ats: layers.map((layer) => [...layer]) };
  }
  for (const [at, order] of best.ats.entries()) {
    layers[at]?.splice(0, order.length, ...order);
    number(order);
  }
}

/**
 * A lattice by layers of one extent size each, the largest on top. A line that passes a layer has a place of its own
 * in it, so that no concept lies on a line that is not its own. Costs rounds × lines².
 */
export function layered(points: readonly Point[]): Drawing {
  const sizes = [...new Set(points.map(({ concept }) => concept.extent.length))].toSorted(
    (a, b) => b - a,
  );
  const layerOf = points.map(({ concept }) => sizes.indexOf(concept.extent.length));
  const layers: Place[][] = sizes.map(() => []);
  const places = points.map((_, concept): Place => {
    const place: Place = { concept, up: [], down: [], at: 0 };
    layers[layerOf[concept] ?? 0]?.push(place);
    return place;
  });
  const lines = points.flatMap(({ below }, upper) =>
    below.map((lower) => {
      const bends: Place[] = [];
      let last = places[upper];
      for (let layer = (layerOf[upper] ?? 0) + 1; layer <= (layerOf[lower] ?? 0); layer += 1) {
        const next: Place | undefined =
          layer === layerOf[lower] ? places[lower] : { concept: null, up: [], down: [], at: 0 };
        if (last === undefined || next === undefined) break;
        if (next.concept === null) {
          layers[layer]?.push(next);
          bends.push(next);
        }
        last.down.push(next);
        next.up.push(last);
        last = next;
      }
      return { upper, lower, bends };
    }),
  );
  untangled(layers);
  const width = Math.max(1, ...layers.map(({ length }) => length)) * room;
  // The flatter a line, the nearer it comes to its neighbours.
  const gap = Math.max(64, width / 8);
  const depth = new Map(layers.flatMap((layer, at) => layer.map((place) => [place, at] as const)));
  const spot = (place: Place): Spot => ({
    x: width / 2 + place.at * room,
    y: gap / 2 + (depth.get(place) ?? 0) * gap,
  });
  return {
    spots: places.map(spot),
    lines: lines.map(({ upper, lower, bends }) => ({ upper, lower, bends: bends.map(spot) })),
    width,
    height: layers.length * gap,
  };
}
