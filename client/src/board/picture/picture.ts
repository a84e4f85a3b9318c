import { nameOf } from "../../values/name.ts";
import type { State } from "../../exploration/model/state.ts";
import type { Picture } from "../../canvas/drawing/element.ts";
import type { Setting } from "../../canvas/drawing/setting.ts";
import { say as sayIn } from "../../i18n/say.ts";
import { typeWord } from "../../i18n/vocabulary.ts";
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
import { laneFor, placeExtras, roomBeside } from "./extras.ts";
import { coursesOf } from "./lines.ts";
import { moved } from "./moved.ts";
import { drawnEnds, drawnRibbons } from "./ribbon-lines.ts";
import { clamp, isSlim, scaleFor, sizesFor } from "./sizes.ts";

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

/** The least width of a board in two columns beside its mechanisms. */
const leastWidth = 600;

/** Pixels of the words on the relationships of what stands beside the board. */
const wordsBeside = (state: State, extras: readonly { id: string }[], setting: Setting) => {
  const own = new Set(extras.map(({ id }) => id));
  const types = [...state.relationships.values()].flatMap(({ type, from, to }) =>
    own.has(from) || own.has(to) ? [type] : [],
  );
  return [...new Set(types)].map((type) => setting.measure(typeWord(type, setting.language)));
};

/** The board in so much of its window, `beside` of whose width is left to others, and what stands there. */
function laidAt(
  whole: State,
  composed: Composed,
  setting: Setting,
  { scale, beside }: { scale: number; beside: number },
) {
  const { width, height } = setting.size;
  const size = { x: 0, y: 0, width: width / scale - beside, height: height / scale };
  const planned = planFor(whole, composed, setting, size);
  const bare = layBoard(planned.plan);
  const extras = extrasOf(whole, composed, bare, planned.plan);
  const lane = laneFor(wordsBeside(composed.state, extras, setting));
  const board = moved({ ...bare, lane }, composed.state, planned.plan.sizes);
  return { ...planned, scale, board, placed: placeExtras(extras, board) };
}

/** The board makes room for what stands beside it: its text as small as it is in a small window, its lanes narrower. */
function laid(whole: State, composed: Composed, setting: Setting) {
  const rest = laidAt(whole, composed, setting, { scale: scaleFor(setting.size), beside: 0 });
  const room = roomBeside(rest.placed, rest.board.size.width);
  if (room === 0 || isSlim(rest.plan.size)) return rest;
  const { width } = setting.size;
  const scale = clamp(width / (leastWidth + room), Math.min(1, rest.scale), rest.scale);
  const beside = Math.max(0, Math.min(room, width / scale - leastWidth));
  return laidAt(whole, composed, setting, { scale, beside });
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
  const { state } = composed;
  const { plan, ribbons, notes, scale, board, ...own } = laid(whole, composed, setting);
  const looks = looksOf(whole);
  const placed = withHeld(own.placed, state);
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
