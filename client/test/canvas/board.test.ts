import type { Setting } from "../../src/canvas/drawing/setting.ts";
import { describe, expect, test } from "vitest";
import { board } from "../../src/board/arrangement.ts";
import { clusterGroup } from "../../src/board/model/compose.ts";
import { homesOf } from "../../src/board/model/plan.ts";
import { fold } from "../../src/exploration/model/log.ts";
import type { State } from "../../src/exploration/model/state.ts";
import { expansionOf, firstScreen, kinds, overview } from "../exploration/real-facts.ts";
import { boxes, inside, overlapping, setting } from "./boxes.ts";

const pictureOf = (state: State, own: Setting) => board.scene(state, own).picture;

const screens = [
  { name: "a desk's", width: 884, height: 848 },
  { name: "a phone's", width: 390, height: 760 },
];

for (const { name, width, height } of screens)
  for (const language of ["zh", "en"] as const)
    describe(`the board at ${name} ${width}×${height} (${language})`, () => {
      const own = setting(width, height, language);
      const picture = pictureOf(firstScreen(), own);
      const actors = picture.nodes.filter(({ role }) => role !== "frame" && role !== "theme");

      test("draws every place and mechanism once", () => {
        expect(new Set(actors.map(({ id }) => id))).toEqual(
          new Set(overview.brought.nodes.map(({ id }) => id)),
        );
        expect(actors).toHaveLength(overview.brought.nodes.length);
      });

      test("no two boxes overlap", () => {
        expect(overlapping(boxes(actors))).toEqual([]);
      });

      test("nothing stands outside it to the left, to the right or above", () => {
        const out = boxes(actors).filter(
          ({ left, right, top }) => left < 0 || right > width || top < 0,
        );
        expect(out.map(({ id }) => id)).toEqual([]);
      });

      test("every place stands inside the frame of its cluster", () => {
        const frames = new Map(
          boxes(picture.nodes.filter(({ role }) => role === "frame")).map((box) => [box.id, box]),
        );
        const homes = homesOf(firstScreen());
        const astray = boxes(actors).filter(({ id }) => {
          const frame = frames.get(`frame ${homes.get(id) ?? ""}`);
          return frame !== undefined && !inside(frame, boxOf(id));
        });
        expect(astray.map(({ id }) => id)).toEqual([]);
      });
      const boxOf = (id: string) => {
        const found = boxes(actors).find((box) => box.id === id);
        if (found === undefined) throw new Error(`no ${id}`);
        return found;
      };

      test("what an expansion brings overlaps nothing and moves nothing", () => {
        const state = fold(kinds, [
          overview,
          expansionOf("city:suzhou"),
          expansionOf("cluster:greater-bay-area"),
        ]);
        const grown = pictureOf(state, own);
        const all = grown.nodes.filter(({ role }) => role !== "frame" && role !== "theme");
        expect(all.length).toBeGreaterThan(actors.length);
        expect(overlapping(boxes(all))).toEqual([]);
        expect(grown.nodes.filter(({ role }) => role !== "extra")).toEqual(picture.nodes);
      });

      test("showing what is inherited moves nothing and adds only dashed ties", () => {
        const more = pictureOf(firstScreen("inherited"), own);
        expect(more.nodes).toEqual(picture.nodes);
        const known = new Set(picture.edges.map(({ id }) => id));
        const added = more.edges.filter(({ id }) => !known.has(id));
        expect(added.length).toBeGreaterThan(50);
        expect(added.every(({ line }) => line === "dashed")).toBe(true);
        expect(picture.edges.some(({ line }) => line === "dashed")).toBe(false);
      });
    });

test("a cluster switched off in the legend goes with all that lies in it", () => {
  const homes = homesOf(firstScreen());
  const cluster = overview.brought.nodes.find(({ labels }) => labels.includes("Cluster"));
  const id = cluster?.id ?? "";
  const toggle = {
    step: { kind: "toggle", group: clusterGroup(firstScreen(), id) } as const,
    brought: { nodes: [], relationships: [] },
  };
  const picture = pictureOf(fold(kinds, [overview, toggle]), setting(884, 848, "zh"));
  const left = picture.nodes.filter((node) => (homes.get(node.id) ?? node.id) === id);
  expect(left).toEqual([]);
  expect(picture.edges.filter(({ source }) => (homes.get(source) ?? source) === id)).toEqual([]);
});
