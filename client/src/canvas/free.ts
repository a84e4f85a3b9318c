import { labelRows, typeRows } from "../exploration/model/legend.ts";
import { labelSigns } from "../exploration/model/signs.ts";
import { neighbours, touching } from "../exploration/model/touching.ts";
import { visible } from "../exploration/model/visible.ts";
import type { Arrangement } from "./drawing/arrangement.ts";
import { freePicture } from "./free-picture.ts";

const none: ReadonlySet<string> = new Set();

/** Any graph, where a layout put its nodes: it fits whatever no other arrangement is for. */
export const free: Arrangement = {
  id: "free",
  fits: () => true,
  frame: "fit",
  laidOut: true,
  scene(state, setting) {
    const seen = visible(state);
    return {
      picture: freePicture(seen, setting),
      litBy: (id) => ({ lit: touching(seen, id), behind: none, hollow: none }),
      lit: null,
      neighbours: (id) => neighbours(seen, id),
      walk: [...seen.nodes.keys()],
      above: [],
      apart: none,
    };
  },
  legend: (state, language) => [...labelRows(state, language), ...typeRows(state, language)],
  lines: () => [],
  signs: labelSigns,
  reach: (state, id) => neighbours(state, id).length,
};
