import type { Node } from "@chengmai/cypher/values";
import { describe, expect, test } from "vitest";
import type { Point } from "../../src/canvas/drawing/veins.ts";
import { atRest, bounded, fitted, lens, moved, zoomed } from "../../src/ui/map/camera.ts";
import { graticuleOf, scaleBar } from "../../src/ui/map/graticule.ts";
import { nearestTo, placeNames } from "../../src/board/model/map/names.ts";
import { onChina, spotsOn } from "../../src/board/model/map/spots.ts";
import { earth } from "../../src/ui/map/projection.ts";
import { joined } from "../../src/exploration/model/state.ts";
import { node } from "../make.ts";
import { firstScreen } from "../exploration/real-facts.ts";

const beijing = { lon: 116.4074, lat: 39.9042 };
const shanghai = { lon: 121.4737, lat: 31.2304 };
const chengdu = { lon: 104.0668, lat: 30.5728 };
const rad = Math.PI / 180;

/** Kilometres along the earth's surface. */
function apart(a: typeof beijing, b: typeof beijing): number {
  const across = Math.sin(((b.lon - a.lon) * rad) / 2) ** 2;
  const up = Math.sin(((b.lat - a.lat) * rad) / 2) ** 2;
  const share = up + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * across;
  return 2 * earth * Math.asin(Math.sqrt(share));
}

const onPlane = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

const { project, unproject, stretchAt } = onChina;

describe("the projection", () => {
  test("comes back from the plane to the place it went from", () => {
    for (const place of [beijing, shanghai, chengdu, { lon: 87.6, lat: 43.8 }]) {
      const back = unproject(project(place));
      expect(back.lon).toBeCloseTo(place.lon, 9);
      expect(back.lat).toBeCloseTo(place.lat, 9);
    }
  });

  test("is true on its two parallels, and keeps distances within three in a hundred between them", () => {
    expect(stretchAt(25)).toBeCloseTo(1, 9);
    expect(stretchAt(47)).toBeCloseTo(1, 9);
    for (const [a, b] of [
      [beijing, shanghai],
      [shanghai, chengdu],
      [beijing, chengdu],
    ] as const) {
      const share = (onPlane(project(a), project(b)) * earth) / apart(a, b);
      expect(Math.abs(share - 1)).toBeLessThan(0.03);
    }
  });

  test("has north above and east on the right", () => {
    expect(project(beijing).y).toBeLessThan(project(shanghai).y);
    expect(project(shanghai).x).toBeGreaterThan(project(chengdu).x);
  });
});

const sizes = [
  { width: 626, height: 822 },
  { width: 466, height: 612 },
  { width: 342, height: 360 },
];
const state = firstScreen();
const spots = spotsOn(state);

test("every cluster, area and city of the facts has a spot, and no mechanism has", () => {
  const places = [...state.nodes.keys()].filter((id) => !id.startsWith("mechanism:"));
  expect([...spots.keys()].toSorted()).toEqual(places.toSorted());
});

test("coordinates that are none are none: a text, what is beyond the pole, one alone", () => {
  const given: Node["properties"][] = [
    { lat: "31", lon: "121" },
    { lat: 95, lon: 121 },
    { lat: 31 },
    { lat: Number.NaN, lon: 121 },
    { lat: 31, lon: 121 },
  ];
  const odd = given.map((properties, at) => ({ ...node("City", String(at)), properties }));
  const strange = joined(state, { nodes: odd, relationships: [] });
  expect([...spotsOn(strange).keys()].filter((id) => !spots.has(id))).toEqual(["n:4"]);
});

for (const size of sizes)
  describe(`a map of ${size.width}×${size.height}`, () => {
    const fit = fitted([...spots.values()], size, 44);
    const rest = atRest(size);
    const named = (camera: typeof rest) =>
      [...spots].map(([id, point]) => ({
        ...lens(camera, fit, size).toWindow(point),
        id,
        radius: 6,
        width: 30,
        height: 15,
        rank: 0,
      }));

    test("has every place in its window at rest", () => {
      for (const { x, y } of named(rest)) {
        expect(x).toBeGreaterThanOrEqual(40);
        expect(x).toBeLessThanOrEqual(size.width - 40);
        expect(y).toBeGreaterThanOrEqual(40);
        expect(y).toBeLessThanOrEqual(size.height - 40);
      }
    });

    test("lays no name on another, on a sign or over its edge, however near", () => {
      for (const by of [1, 3, 9, 24]) {
        const camera = zoomed(rest, by, { x: size.width * 0.8, y: size.height * 0.6 }, size);
        const all = named(camera);
        const boxes = [...placeNames(all, size)];
        for (const [id, box] of boxes) {
          const meets = (other: { x: number; y: number; width: number; height: number }) =>
            Math.abs(box.x - other.x) * 2 < box.width + other.width &&
            Math.abs(box.y - other.y) * 2 < box.height + other.height;
          expect(boxes.filter(([other, own]) => other !== id && meets(own))).toEqual([]);
          const signs = all.filter((each) => each.id !== id);
          expect(signs.filter(({ x, y }) => meets({ x, y, width: 12, height: 12 }))).toEqual([]);
          expect(box.x - box.width / 2).toBeGreaterThanOrEqual(0);
          expect(box.y + box.height / 2).toBeLessThanOrEqual(size.height);
        }
      }
    });

    test("shows more names the nearer it comes, and leaves no place unnamed for good", () => {
      const unnamed = [...spots].filter(([id, point]) => {
        const { rest: at } = lens(rest, fit, size);
        const camera = bounded({ ...at(point), zoom: 24 }, size);
        return !placeNames(named(camera), size).has(id);
      });
      expect(unnamed.map(([id]) => id)).toEqual([]);
      expect(placeNames(named(rest), size).size).toBeGreaterThan(6);
    });

    test("has a scale of as many kilometres as the earth has there", () => {
      for (const zoom of [1, 4, 20]) {
        const camera = bounded({ ...rest, zoom }, size);
        const own = lens(camera, fit, size);
        const { km, pixels } = scaleBar(onChina, own, size);
        const [x, y] = [size.width / 2, size.height / 2];
        const [a, b] = [x - pixels / 2, x + pixels / 2].map((at) =>
          unproject(own.toPlane({ x: at, y })),
        );
        expect(pixels).toBeLessThanOrEqual(120);
        expect(pixels).toBeGreaterThan(30);
        expect(Math.abs(apart(a ?? beijing, b ?? beijing) / km - 1)).toBeLessThan(0.01);
      }
    });

    test("has meridians and parallels that can be told apart, each named by the degree it is of", () => {
      for (const zoom of [1, 4, 20]) {
        const camera = bounded({ ...rest, zoom }, size);
        const own = lens(camera, fit, size);
        const grades = graticuleOf(onChina, own, size);
        for (const of of ["lon", "lat"] as const) {
          const seen = grades.filter(
            ({ of: kind, at }) =>
              kind === of && at !== null && at > 0 && at < size[of === "lon" ? "width" : "height"],
          );
          expect(seen.length).toBeGreaterThan(1);
          for (const { degrees, at } of seen) {
            const edge = of === "lon" ? { x: at ?? 0, y: size.height } : { x: 0, y: at ?? 0 };
            expect(unproject(own.toPlane(edge))[of]).toBeCloseTo(degrees, 1);
          }
          const [one, next] = seen.map(({ at }) => at ?? 0).toSorted((a, b) => a - b);
          expect((next ?? 0) - (one ?? 0)).toBeGreaterThan(40);
        }
      }
    });

    test("cannot be lost: however it is moved and zoomed, its window stays on it", () => {
      let camera = rest;
      for (const [at, by] of [9, 0.4, 30, 0.7, 2, 0.001, 5].entries()) {
        camera = zoomed(camera, by, { x: at * 90, y: 700 - at * 80 }, size);
        camera = moved(camera, { x: 4000 * (at % 2 === 0 ? 1 : -1), y: -4000 }, size);
        expect(camera.zoom).toBeGreaterThanOrEqual(1);
        expect(camera.x - size.width / 2 / camera.zoom).toBeGreaterThanOrEqual(-1e-6);
        expect(camera.y + size.height / 2 / camera.zoom).toBeLessThanOrEqual(size.height + 1e-6);
      }
    });
  });

test("an arrow leads to the nearest place that way, and nowhere where there is none", () => {
  const all = [
    { id: "east", x: 50, y: 5 },
    { id: "far", x: 300, y: 0 },
    { id: "south", x: 10, y: 80 },
  ];
  const from = { x: 0, y: 0 };
  expect(nearestTo(from, "ArrowRight", all)).toBe("east");
  expect(nearestTo(from, "ArrowDown", all)).toBe("south");
  expect(nearestTo(from, "ArrowLeft", all)).toBeNull();
  expect(nearestTo(from, "Enter", all)).toBeNull();
});

test("a name that must not be missing stands farther off where signs crowd it; another waits", () => {
  const sign = { radius: 6, width: 40, height: 15, rank: 1 };
  const crowd = [-20, 0, 20].flatMap((x) =>
    [-20, 0, 20].map((y) => ({ ...sign, id: `${x} ${y}`, x: 150 + x, y: 150 + y })),
  );
  const placed = (sure: boolean) =>
    placeNames(
      crowd.map((each) => (each.id === "0 0" ? { ...each, rank: 0, sure } : each)),
      { width: 300, height: 300 },
    );
  expect(placed(false).has("0 0")).toBe(false);
  expect(placed(true).has("0 0")).toBe(true);
});
