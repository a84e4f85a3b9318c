import { nameOf, said } from "../../values/name.ts";
import type { State } from "../../exploration/model/state.ts";
import { betweenOf } from "../model/part.ts";
import type { Tie } from "../model/ties.ts";
import type { Picture } from "../../canvas/drawing/element.ts";
import type { Setting } from "../../canvas/drawing/setting.ts";
import type { Board, Box } from "./box.ts";
import { layBoard } from "./board.ts";
import { drawnNodes, mechanismLabel } from "./board-nodes.ts";
import { looksOf } from "../model/looks.ts";
import { drawnExtra, extraLines } from "./extra-lines.ts";
import { placeExtras } from "./extras.ts";
import { planOf } from "../model/plan.ts";
import { drawnTies } from "./tie-lines.ts";

/** The board's order follows what is stated, so that showing inherited ties moves nothing. */
function boardOf(state: State, ties: readonly Tie[], setting: Setting) {
  const { language, size, measure } = setting;
  const plan = planOf(
    state,
    ties.filter(({ strength }) => strength === "stated"),
  );
  const labelled = (id: string) => {
    const node = state.nodes.get(id);
    if (node === undefined) return 0;
    return measure(
      "number" in node.properties ? mechanismLabel(node, language) : nameOf(node, language),
    );
  };
  const board = layBoard({ ...plan, size, measure: labelled });
  const themeName = (key: string) => {
    const member = [...state.nodes.values()].find((node) => node.properties["theme"] === key);
    return member === undefined ? key : (said(member.properties, "theme", language) ?? key);
  };
  const themes = board.themes.map(({ name, at }) => ({ name: themeName(name), at }));
  return { looks: looksOf(plan.clusters), board: { ...board, themes } };
}

function extrasOf(state: State, board: Board) {
  const between = new Set(betweenOf(state)?.brought.nodes.map(({ id }) => id));
  return [...state.nodes.keys()].flatMap((id) =>
    board.boxes.has(id)
      ? []
      : [{ id, origin: state.origins.get(id) ?? "", inner: between.has(id) }],
  );
}

/** What the reader has put somewhere stands there. */
const withHeld = (placed: Map<string, Box>, state: State): Map<string, Box> =>
  new Map(
    [...placed].map(([id, box]) => {
      const key = state.keys.get(id) ?? "";
      return [id, state.held.has(key) ? { ...box, ...state.spots.get(key) } : box];
    }),
  );

/**
 * The first screen as drawn things: clusters and their cities left, mechanisms by theme right,
 * ties between; what expansions and a pair brought stands beside it.
 */
export function tiesPicture(state: State, ties: readonly Tie[], setting: Setting): Picture {
  const { board, looks } = boardOf(state, ties, setting);
  const placed = withHeld(placeExtras(extrasOf(state, board), board, setting.size), state);
  const extras = [...placed].flatMap(([id, box]) => drawnExtra(state, id, box, setting));
  return {
    nodes: [...drawnNodes(state, board, looks, ties, setting), ...extras],
    edges: [
      ...drawnTies(ties, board, looks, setting.scheme),
      ...extraLines(state, board, placed, setting),
    ],
  };
}
