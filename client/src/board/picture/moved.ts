import type { Point } from "../../canvas/drawing/veins.ts";
import { spotOf, type State } from "../../exploration/model/state.ts";
import type { Board, Box, Frame, Pill } from "./box.ts";
import type { Sizes } from "./sizes.ts";

/** By how much the reader has put a thing elsewhere; null where it stands as it was laid. */
function byOf(state: State, id: string, box: Box | undefined): Point | null {
  const spot = state.held.has(state.keys.get(id) ?? "") ? spotOf(state, id) : undefined;
  if (spot === undefined || box === undefined) return null;
  return { x: spot.x - box.x, y: spot.y - box.y };
}

const shifted = <Own extends Box>(box: Own, by: Point): Own => ({
  ...box,
  x: box.x + by.x,
  y: box.y + by.y,
});

const isWithin = ({ x, y }: Point, frame: Box): boolean =>
  Math.abs(x - frame.x) <= frame.width / 2 && Math.abs(y - frame.y) <= frame.height / 2;

/**
 * A board as the reader has moved it: a mechanism or a place stands where it was put, a cluster takes along what is in
 * its box, and its ribbons leave it towards the mechanisms.
 */
export function moved(board: Board, state: State, { lane }: Pick<Sizes, "lane">): Board {
  const boxes = new Map(board.boxes);
  const frames = new Map<string, Frame>();
  const gutters = new Map(board.gutters);
  const pills = new Map<string, Pill>();
  const put = (id: string, by: Point): void => {
    const box = boxes.get(id);
    if (box !== undefined) boxes.set(id, shifted(box, by));
    const gutter = gutters.get(id);
    if (gutter !== undefined) gutters.set(id, gutter + by.y);
  };
  const spine = [...board.pills.values()];
  const middle = spine.reduce((sum, { x }) => sum + x, 0) / Math.max(spine.length, 1);
  for (const [id, frame] of board.frames) {
    const by = byOf(state, id, board.boxes.get(id));
    if (by === null) {
      frames.set(id, frame);
      continue;
    }
    const whole = shifted(frame, by);
    const side = whole.x < middle ? "left" : "right";
    // The lines of places run on the side of the mechanisms.
    const aside = side === frame.side ? 0 : side === "right" ? lane : -lane;
    const within = { x: by.x + aside, y: by.y };
    const more = frame.more === null ? null : shifted(frame.more, within);
    frames.set(id, { ...whole, side, note: shifted(frame.note, by), more });
    for (const [own, box] of board.boxes)
      if (own !== id && board.gutters.has(own) && isWithin(box, frame)) put(own, within);
    put(id, by);
  }
  for (const [id, box] of boxes) {
    if (board.frames.has(id)) continue;
    const by = byOf(state, id, box);
    if (by !== null) put(id, by);
  }
  for (const [id, pill] of board.pills) pills.set(id, { ...pill, ...boxes.get(id) });
  return { ...board, boxes, frames, gutters, pills };
}
