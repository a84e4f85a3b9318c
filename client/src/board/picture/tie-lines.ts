import type { Tie } from "../model/ties.ts";
import type { DrawnEdge } from "../../canvas/drawing/element.ts";
import type { Look, Scheme } from "../../ui/palette.ts";
import type { Board } from "./box.ts";
import {
  gutterControls,
  levelControls,
  vein,
  type Point,
  type Vein,
} from "../../canvas/drawing/veins.ts";

/** How a curve leaves a place for a point to its right: level from a heading, by the gutter from within a frame. */
export function wayOut(place: string, board: Board, end: Point) {
  const box = board.boxes.get(place);
  if (box === undefined) return null;
  const gutter = board.gutters.get(place);
  if (gutter === undefined) {
    const start = { x: box.x + box.width / 2, y: box.y };
    return { from: { end: start, centre: box }, controls: levelControls(start, end) };
  }
  const start = { x: box.x - box.width / 2 + 11, y: box.y + 6 };
  return {
    from: { end: start, centre: box },
    controls: gutterControls(start, gutter, board.leave, end),
  };
}

/** Heights at which ties reach each mechanism: sorted by where they come from, so that none cross at the end. */
function arrivals(ties: readonly Tie[], board: Board): Map<string, number> {
  const heights = new Map<string, number>();
  for (const [id, box] of board.boxes) {
    const from = (place: string) => board.gutters.get(place) ?? board.boxes.get(place)?.y ?? 0;
    const own = ties
      .filter((tie) => tie.mechanism === id)
      .toSorted((a, b) => from(a.place) - from(b.place));
    const pitch = Math.min(4.5, (box.height - 6) / Math.max(own.length - 1, 1));
    own.forEach((tie, index) =>
      heights.set(tie.id, box.y + (index - (own.length - 1) / 2) * pitch),
    );
  }
  return heights;
}

function tieCurve(tie: Tie, board: Board, height: number): Vein | null {
  const to = board.boxes.get(tie.mechanism);
  if (to === undefined) return null;
  const end = { x: board.arrive - 1, y: height };
  const way = wayOut(tie.place, board, end);
  return way === null ? null : vein(way.from, { end, centre: to }, way.controls);
}

/** Every tie as a curve in the colour of its cluster, ending in its cluster's sign. */
export function drawnTies(
  ties: readonly Tie[],
  board: Board,
  looks: ReadonlyMap<string, Look>,
  scheme: Scheme,
): DrawnEdge[] {
  const heights = arrivals(ties, board);
  return ties.flatMap((tie): DrawnEdge[] => {
    const curve = tieCurve(tie, board, heights.get(tie.id) ?? 0);
    const look = looks.get(tie.place);
    if (curve === null || look === undefined) return [];
    const weight = board.frames.has(tie.place) ? 1.9 : 1.1;
    return [
      {
        ...curve,
        id: tie.id,
        role: "tie",
        source: tie.place,
        target: tie.mechanism,
        label: "",
        colour: look.colour[scheme],
        arrow: look.arrow,
        line: tie.strength === "inherited" ? "dashed" : "solid",
        weight,
      },
    ];
  });
}
