import { labelRows, typeRows } from "../exploration/model/legend.ts";
import { labelSigns } from "../exploration/model/signs.ts";
import { neighbours, touching } from "../exploration/model/touching.ts";
import { enrichedState, madeIn, visible } from "../exploration/model/visible.ts";
import type { State } from "../exploration/model/state.ts";
import type { Arrangement } from "./drawing/arrangement.ts";
import { freePicture } from "./free-picture.ts";
import { withMade } from "./made-picture.ts";

const none: ReadonlySet<string> = new Set();

/** Whether anything is drawn that is derived. */
const isDerived = (state: State): boolean =>
  [...madeIn(state).values()].some(
    (own) => own.kind === "equal" || own.kind === "through" || (own.kind === "tie" && own.derived),
  );

/** Any graph, where a layout put its nodes: it fits whatever no other arrangement is for. */
export const free: Arrangement = {
  id: "free",
  fits: () => true,
  frame: "fit",
  laidOut: true,
  scene(state, setting) {
    const seen = visible(state);
    const made = madeIn(state);
    /** Who is in a group that stands open; null of anything else. */
    const within = (id: string): string[] | null => {
      const own = made.get(id);
      return own?.kind === "group" && own.open ? own.members.map((node) => node.id) : null;
    };
    const open = [...made.keys()].filter((id) => within(id) !== null);
    return {
      picture: withMade(freePicture(seen, setting), seen, made, setting),
      litBy: (id) => ({
        lit: new Set([id, ...(within(id) ?? touching(seen, id))]),
        behind: none,
        hollow: none,
      }),
      lit: null,
      neighbours: (id) => within(id) ?? neighbours(seen, id),
      walk: [...open, ...seen.nodes.keys()],
      above: [],
      apart: none,
    };
  },
  legend: (state, language) => [...labelRows(state, language), ...typeRows(state, language)],
  lines: (state) => (isDerived(state) ? [{ line: "dashed", words: "legend.derived" }] : []),
  signs: (state, scheme) => labelSigns(enrichedState(state).state, scheme),
  reach: (state, id) => neighbours(visible(state), id).length,
};
