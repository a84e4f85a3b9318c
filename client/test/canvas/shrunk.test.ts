import * as fc from "fast-check";
import { expect, test } from "vitest";
import { board } from "../../src/board/arrangement.ts";
import { free } from "../../src/canvas/free.ts";
import { fold } from "../../src/exploration/model/log.ts";
import { generators } from "../exploration/a-step.ts";
import { kinds, overview } from "../exploration/real-facts.ts";
import cytoscape from "cytoscape";
import { styleFor } from "../../src/canvas/style/style.ts";
import { sync } from "../../src/canvas/sync.ts";
import { setting } from "./boxes.ts";

const shrinking = ["keep", "dismiss", "hide", "collapse", "expand", "strength", "unfold", "toggle"];
const steps = fc.array(fc.oneof(...shrinking.flatMap((kind) => generators[kind] ?? [])), {
  minLength: 1,
  maxLength: 4,
});

/** Where something that is drawn says no number where one is meant. */
const wrong = (value: unknown, at = ""): string[] => {
  if (typeof value === "number") return Number.isFinite(value) ? [] : [`${at}: ${value}`];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, own]) => wrong(own, `${at}.${name}`));
};

test.each([
  [1440, 900],
  [390, 844],
])("whatever is taken off the picture, what is left can be drawn (%i × %i)", (width, height) => {
  fc.assert(
    fc.property(steps, (some) => {
      const state = fold(kinds, [overview, ...some]);
      const arrangement = board.fits(state) ? board : free;
      const { picture } = arrangement.scene(state, setting(width, height, "zh"));
      expect(wrong(picture)).toEqual([]);
      const drawn = new Set(picture.nodes.map(({ id }) => id));
      const loose = picture.edges.filter(
        (edge) => !drawn.has(edge.source) || !drawn.has(edge.target),
      );
      expect(loose).toEqual([]);
    }),
    { numRuns: 80 },
  );
});

test(
  "whatever is taken off the picture and brought back, what is drawn can be styled",
  { timeout: 120_000 },
  () => {
    fc.assert(
      fc.property(steps, (some) => {
        const cy = cytoscape({ headless: true, styleEnabled: true, style: styleFor("light") });
        const all = [overview, ...some];
        for (const at of all.keys()) {
          const state = fold(kinds, all.slice(0, at + 1));
          const arrangement = board.fits(state) ? board : free;
          const { picture } = arrangement.scene(state, setting(1440, 900, "zh"));
          expect(() => {
            sync(cy, picture, state.origins);
            cy.elements().forEach((element) => void element.style("width"));
          }).not.toThrow();
        }
        cy.destroy();
      }),
      { numRuns: 40 },
    );
  },
);
