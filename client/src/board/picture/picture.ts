import { nameOf } from "../../values/name.ts";
import type { State } from "../../exploration/model/state.ts";
import type { Picture } from "../../canvas/drawing/element.ts";
import type { Setting } from "../../canvas/drawing/setting.ts";
import { say as sayIn } from "../../i18n/say.ts";
import type { Composed } from "../model/compose.ts";
import { foldOf, type Fold } from "../model/folds.ts";
import { looksOf } from "../model/looks.ts";
import { ribbonsOf } from "../model/ribbons.ts";
import { userOf } from "../model/uses.ts";
import { loneEnds } from "../model/ways.ts";
import type { Board, BoardPlan, Box } from "./box.ts";
import { layBoard } from "./board.ts";
import { drawnNodes } from "./board-nodes.ts";
import { inReadingOrder, orderOf, statedLinks, statedPlan, themeName } from "./board-order.ts";
import { drawnExtra, extraLines } from "./extra-lines.ts";
import { placeExtras } from "./extras.ts";
import { coursesOf } from "./lines.ts";
import { drawnEnds, drawnRibbons } from "./ribbon-lines.ts";
import { isSlim, scaleFor, sizesFor } from "./sizes.ts";

/** "19 mechanisms · 16 cities, 1 other place", by the one rule of who uses what. */
function noteOf(state: State, { counts }: Fold, cluster: string, { language }: Setting): string {
  const say = sayIn(language);
  const mechanisms = ribbonsOf(state).filter((ribbon) => ribbon.cluster === cluster).length;
  const { cities, others } = counts;
  const places = [
    ...(cities > 0 ? [say("board.cities", { count: cities })] : []),
    ...(others > 0 ? [say("board.others", { count: others })] : []),
  ];
  return [
    say("count.mechanisms", { count: mechanisms }),
    ...(places.length > 0 ? [places.join(language === "zh" ? " " : ", ")] : []),
  ].join(" · ");
}

function planFor(whole: State, { state }: Composed, setting: Setting, size: Box) {
  const { language, measure, chosen } = setting;
  const folds = new Map(
    statedPlan(state).clusters.map((each) => [each.id, foldOf(state, each, chosen)] as const),
  );
  const ribbons = ribbonsOf(state);
  const notes = new Map([...folds].map(([id, fold]) => [id, noteOf(state, fold, id, setting)]));
  const counts = new Map<string, number>();
  for (const { mechanism } of ribbons) counts.set(mechanism, (counts.get(mechanism) ?? 0) + 1);
  const seen = (id: string) => state.nodes.has(id);
  const order = isSlim(size) ? inReadingOrder(whole) : orderOf(whole);
  const plan: BoardPlan = {
    clusters: folds,
    themes: statedPlan(whole).themes.map((theme) => ({
      ...theme,
      name: themeName(state, theme.name, language),
    })),
    order: { ...order, mechanisms: order.mechanisms.map((members) => members.filter(seen)) },
    links: statedLinks(state),
    size,
    sizes: sizesFor(size),
    measure: (id) => {
      const node = state.nodes.get(id);
      return node === undefined ? 0 : measure(nameOf(node, language));
    },
    measureNote: (id) => measure(notes.get(id) ?? ""),
    signs: (id) => counts.get(id) ?? 0,
  };
  return { plan, ribbons, notes };
}

/** What is neither on the board, nor folded on it, nor there for a pair's answer alone, which lists it. */
function extrasOf(whole: State, { state }: Composed, board: Board, plan: BoardPlan) {
  const folded = new Set([...plan.clusters.values()].flatMap((fold) => fold.folded));
  return [...state.nodes.keys()].flatMap((id) =>
    board.boxes.has(id) || folded.has(id) || !whole.nodes.has(id)
      ? []
      : [{ id, origin: state.origins.get(id) ?? "" }],
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
 * The first screen as drawn things: mechanisms by theme in the middle, clusters with their places on both sides,
 * a ribbon for each cluster and mechanism it uses; what expansions brought stands beside the board.
 */
export function boardPicture(whole: State, composed: Composed, setting: Setting): Picture {
  const scale = scaleFor(setting.size);
  const size = {
    x: 0,
    y: 0,
    width: setting.size.width / scale,
    height: setting.size.height / scale,
  };
  const { state } = composed;
  const { plan, ribbons, notes } = planFor(whole, composed, setting, size);
  const board = layBoard(plan);
  const looks = looksOf(whole);
  const placed = withHeld(placeExtras(extrasOf(whole, composed, board, plan), board), state);
  const extras = [...placed].flatMap(([id, box]) => drawnExtra(state, id, box, setting));
  const drawing = {
    state,
    board,
    plan,
    looks,
    setting,
    noteOf: (id: string) => notes.get(id) ?? "",
  };
  const courses = coursesOf(ribbons, board);
  const ground = { board, looks, scheme: setting.scheme };
  return {
    scale,
    nodes: [...drawnNodes(drawing, ribbons), ...extras],
    edges: [
      ...drawnRibbons(ribbons, courses, ground),
      ...drawnEnds(loneEnds(state, composed.ties), (id) => userOf(state, id), courses, ground),
      ...extraLines(state, board, placed, setting),
    ],
  };
}
