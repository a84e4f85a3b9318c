import type { Setting } from "../../src/canvas/drawing/setting.ts";
import { describe, expect, test } from "vitest";
import { board } from "../../src/board/arrangement.ts";
import { clusterGroup } from "../../src/board/model/compose.ts";
import { moreId } from "../../src/board/model/folds.ts";
import { homesOf } from "../../src/board/model/plan.ts";
import { usesOf } from "../../src/board/model/uses.ts";
import { fold } from "../../src/exploration/model/log.ts";
import type { State } from "../../src/exploration/model/state.ts";
import {
  expansionOf,
  firstScreen,
  kinds,
  overview,
  part,
  unfold,
} from "../exploration/real-facts.ts";
import { boxes, inside, overlapping, setting } from "./boxes.ts";
import { crossingsIn, traced } from "./crossings.ts";

const pictureOf = (state: State, own: Setting) => board.scene(state, own).picture;

const screens = [
  { name: "a desk's", width: 880, height: 818, rest: 45 },
  { name: "a large desk's", width: 1360, height: 998, rest: 45 },
  { name: "a small desk's", width: 720, height: 638, rest: 45 },
  { name: "a phone's", width: 390, height: 705, rest: 0 },
];

const behind = new Set(["frame", "bar", "theme", "note", "number"]);

const all = new Set([
  "cluster:yangtze-river-delta",
  "cluster:beijing-tianjin-hebei",
  "cluster:greater-bay-area",
  "cluster:chengdu-chongqing",
]);
const opened = () => fold(kinds, [overview, ...[...all].map(unfold)]);

for (const { name, width, height, rest } of screens)
  for (const language of ["zh", "en"] as const)
    describe(`the board at ${name} ${width}×${height} (${language})`, () => {
      const own = setting(width, height, language);
      const picture = pictureOf(firstScreen(), own);
      const actorsOf = ({ nodes }: typeof picture) => nodes.filter(({ role }) => !behind.has(role));
      const actors = actorsOf(picture);

      test("draws every place and mechanism once, folded places when they are unfolded", () => {
        const places = actorsOf(pictureOf(opened(), own)).filter(({ role }) => role !== "more");
        expect(places.map(({ id }) => id).toSorted()).toEqual(
          overview.brought.nodes.map(({ id }) => id).toSorted(),
        );
        const counted = actors.filter(({ role }) => role === "more").map(({ label }) => label);
        const folded = counted.reduce((sum, label) => sum + Number(label), 0);
        expect(actors.length - counted.length + folded).toBe(overview.brought.nodes.length);
      });

      test("no two boxes overlap, folded or unfolded", () => {
        expect(overlapping(boxes(actors))).toEqual([]);
        expect(overlapping(boxes(actorsOf(pictureOf(opened(), own))))).toEqual([]);
      });

      test("nothing stands outside it to the left, to the right or above", () => {
        const out = boxes(actors).filter(
          ({ left, right, top }) => left < 0 || right > width / picture.scale + 0.01 || top < 0,
        );
        expect(out.map(({ id }) => id)).toEqual([]);
      });

      test("every place and remark stands inside the box of its cluster", () => {
        const frames = new Map(
          boxes(picture.nodes.filter(({ role }) => role === "frame")).map((box) => [box.id, box]),
        );
        const homes = homesOf(firstScreen());
        const homeOf = (id: string) => homes.get(id) ?? id.replace(/^(note|more) /, "");
        const astray = boxes(picture.nodes).filter((box) => {
          const frame = frames.get(`frame ${homeOf(box.id)}`);
          return frame !== undefined && !inside(frame, box);
        });
        expect(astray.map(({ id }) => id)).toEqual([]);
      });

      test(`shows ${rest} ribbons at rest, and no line of a single place`, () => {
        const seen = picture.edges.filter(({ quiet }) => quiet !== true);
        expect(seen.filter(({ role }) => role === "ribbon")).toHaveLength(rest);
        expect(seen).toHaveLength(rest);
      });

      test("what an expansion brings overlaps nothing, and the board makes room for it in its order", () => {
        const state = fold(kinds, [
          overview,
          expansionOf("city:suzhou"),
          expansionOf("cluster:greater-bay-area"),
          expansionOf("mechanism:ecology"),
        ]);
        const grown = pictureOf(state, own);
        expect(actorsOf(grown).length).toBeGreaterThan(actors.length);
        expect(overlapping(boxes(actorsOf(grown)))).toEqual([]);
        const mechanisms = ({ nodes }: typeof picture) =>
          nodes.filter(({ role }) => role === "mechanism").toSorted((a, b) => a.y - b.y);
        const order = (of: typeof picture) => mechanisms(of).map(({ id }) => id);
        expect(order(grown)).toEqual(order(picture));
        // Text of 11 px is not drawn smaller than that.
        expect(grown.scale).toBeGreaterThanOrEqual(1);
        expect(grown.scale).toBeLessThanOrEqual(picture.scale);
      });

      test("showing what is inherited moves nothing, and leaves every stated line as it is", () => {
        const more = pictureOf(firstScreen("inherited"), own);
        const places = ({ nodes }: typeof picture) => nodes.map(({ id, x, y }) => ({ id, x, y }));
        expect(places(more)).toEqual(places(picture));
        const known = new Map(picture.edges.map((edge) => [edge.id, edge]));
        const added = more.edges.filter(({ id }) => !known.has(id));
        expect(added.length).toBeGreaterThan(50);
        expect(added.every(({ line }) => line === "dashed")).toBe(true);
        expect(picture.edges.some(({ line }) => line === "dashed")).toBe(false);
        for (const { id, line, weight } of more.edges)
          if (known.has(id)) expect({ line, weight }).toMatchObject({ line: "solid" });
      });
    });

test("its 45 ribbons cross less than a tenth as often as the 96 lines of before did: 1,675 times on the same facts and size", () => {
  const { nodes, edges } = pictureOf(firstScreen(), setting(884, 848, "zh"));
  const ribbons = edges.filter(({ role }) => role === "ribbon");
  expect(ribbons).toHaveLength(45);
  expect(crossingsIn({ scale: 1, nodes, edges: ribbons })).toBeLessThan(167);
});

test("a mechanism wears the sign of each cluster that uses it, and no other's", () => {
  for (const strength of ["stated", "inherited"] as const) {
    const state = firstScreen(strength);
    const uses = usesOf(state);
    const { nodes } = pictureOf(state, setting(884, 848, "zh"));
    for (const { id, role, glyph } of nodes) {
      if (role !== "mechanism") continue;
      const signs = decodeURIComponent(glyph).match(/<g /g) ?? [];
      expect(signs).toHaveLength(uses.get(id)?.size ?? 0);
    }
  }
});

test("a place that is chosen is drawn, though its cluster keeps it folded", () => {
  const own = setting(884, 848, "zh");
  const ids = (chosen: string | null) =>
    pictureOf(firstScreen(), { ...own, chosen }).nodes.map(({ id }) => id);
  expect(ids(null)).not.toContain("city:chongqing");
  expect(ids("city:chongqing")).toContain("city:chongqing");
  expect(ids(null)).toContain(moreId("cluster:chengdu-chongqing"));
  expect(board.scene(firstScreen(), own).apart.has("city:chongqing")).toBe(true);
});

test("a cluster switched off in the legend goes with all that lies in it, and the others keep their order", () => {
  const homes = homesOf(firstScreen());
  const id = "cluster:greater-bay-area";
  const toggle = {
    step: { kind: "toggle", group: clusterGroup(firstScreen(), id) } as const,
    brought: { nodes: [], relationships: [] },
  };
  const own = setting(884, 848, "zh");
  const picture = pictureOf(fold(kinds, [overview, toggle]), own);
  const left = picture.nodes.filter((node) => (homes.get(node.id) ?? node.id) === id);
  expect(left).toEqual([]);
  expect(picture.edges.filter(({ source }) => (homes.get(source) ?? source) === id)).toEqual([]);
  const spine = (nodes: typeof picture.nodes) =>
    nodes.flatMap(({ id: each, role, x, y }) => (role === "mechanism" ? [{ each, x, y }] : []));
  expect(spine(picture.nodes)).toEqual(spine(pictureOf(firstScreen(), own).nodes));
});

test("what is said of both ends alike has no head, what leads somewhere has one", () => {
  const state = fold(kinds, [overview, expansionOf("city:suzhou")]);
  const { edges } = pictureOf(state, setting(884, 848, "zh"));
  const veins = edges.filter(({ role }) => role === "vein" || role === "relationship");
  const mutual = veins.filter(({ id }) => id.includes("COOPERATES_WITH"));
  expect(mutual.length).toBeGreaterThan(3);
  expect(mutual.every(({ arrow }) => arrow === "none")).toBe(true);
  const led = veins.filter(({ id }) => !id.includes("COOPERATES_WITH"));
  expect(led.length).toBeGreaterThan(1);
  expect(led.every(({ arrow }) => arrow === "triangle")).toBe(true);
});

test("what relates two places of one row runs below it, and never out of their box", () => {
  const state = fold(kinds, [overview, expansionOf("city:suzhou")]);
  const { nodes, edges } = pictureOf(state, setting(884, 848, "zh"));
  const placed = new Map(nodes.map((node) => [node.id, node]));
  const row = (id: string) => placed.get(id)?.y;
  const frame = placed.get("frame cluster:yangtze-river-delta");
  if (frame === undefined) throw new Error("the box is not drawn");
  const level = edges.filter(
    ({ role, source, target }) =>
      role === "vein" && row(source) !== undefined && row(source) === row(target),
  );
  expect(level.length).toBeGreaterThan(0);
  for (const edge of level)
    for (const { x } of traced(edge, placed, 4))
      expect(Math.abs(x - frame.x)).toBeLessThan(frame.width / 2);
});

test("a line between two mechanisms runs in the room beside them, where no other box covers it", () => {
  const supports = part([], ["SUPPORTS"]);
  const state = fold(kinds, [overview, { ...expansionOf("mechanism:ecology"), brought: supports }]);
  const { nodes, edges } = pictureOf(state, setting(884, 848, "zh"));
  const placed = new Map(nodes.map((node) => [node.id, node]));
  const actors = boxes(nodes.filter(({ role }) => !behind.has(role)));
  const lines = edges.filter(({ id }) => id.includes(" SUPPORTS "));
  expect(lines).toHaveLength(16);
  const covered = lines.filter((edge) => {
    const [, ...points] = traced(edge, placed, 4).slice(0, -1);
    return points.some(({ x, y }) =>
      actors.some((box) => x <= box.right && x >= box.left && y <= box.bottom && y >= box.top),
    );
  });
  expect(covered.map(({ id }) => id)).toEqual([]);
});
