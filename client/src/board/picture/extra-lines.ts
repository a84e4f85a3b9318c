import type { Relationship } from "@chengmai/cypher/values";
import { labelOf, nameOf } from "../../values/name.ts";
import { direct, upward } from "../model/upward.ts";
import type { State } from "../../exploration/model/state.ts";
import { drawnRelationship } from "../../canvas/drawing/drawn-relationship.ts";
import type { DrawnEdge, DrawnNode } from "../../canvas/drawing/element.ts";
import { iconUri, ink } from "../../ui/palette.ts";
import type { Setting } from "../../canvas/drawing/setting.ts";
import type { Board, Box } from "./box.ts";
import { wayOut } from "./tie-lines.ts";
import { levelControls, vein, type Vein } from "../../canvas/drawing/veins.ts";

/** A node beside the board: a pill with the sign of its label. */
export function drawnExtra(state: State, id: string, box: Box, setting: Setting): DrawnNode[] {
  const node = state.nodes.get(id);
  if (node === undefined) return [];
  const colour = ink[setting.scheme].quiet;
  return [
    {
      ...box,
      id,
      role: "extra",
      label: nameOf(node, setting.language),
      colour,
      glyph: iconUri(labelOf(node), colour),
      shape: "round-rectangle",
      stated: true,
    },
  ];
}

const sideways = (box: Box, side: -1 | 1) => ({ x: box.x + (side * box.width) / 2, y: box.y });

/** Turned round: the same curve, drawn from its other end. */
const reversed = ({ sourceEnd, targetEnd, weights, distances }: Vein): Vein => ({
  sourceEnd: targetEnd,
  targetEnd: sourceEnd,
  weights: weights.map((weight) => 1 - weight).toReversed(),
  distances: distances.map((distance) => -distance).toReversed(),
});

/** From the thing on the left to the thing on the right, level at both ends. */
function across(
  left: string,
  right: string,
  board: Board,
  boxes: ReadonlyMap<string, Box>,
): Vein | null {
  const from = boxes.get(left);
  const to = boxes.get(right);
  if (from === undefined || to === undefined) return null;
  const end = sideways(to, -1);
  const out = board.boxes.has(left) && to.x > board.leave ? wayOut(left, board, end) : null;
  if (out !== null) return vein(out.from, { end, centre: to }, out.controls);
  const start = sideways(from, 1);
  return vein({ end: start, centre: from }, { end, centre: to }, levelControls(start, end));
}

/** Between two mechanisms, one above the other: a bow on their outer side. */
function bow(from: Box, to: Box): Vein {
  const start = sideways(from, 1);
  const end = sideways(to, 1);
  const out = Math.max(start.x, end.x) + 12;
  return vein({ end: start, centre: from }, { end, centre: to }, [
    { x: out, y: start.y },
    { x: out, y: end.y },
  ]);
}

function curveOf(
  { from, to }: Relationship,
  board: Board,
  boxes: ReadonlyMap<string, Box>,
): Vein | null {
  const source = boxes.get(from);
  const target = boxes.get(to);
  if (source === undefined || target === undefined) return null;
  const apart = Math.abs(source.x - target.x) > (source.width + target.width) / 2 - 4;
  if (!apart) return source.x > board.leave ? bow(source, target) : null;
  // Inside the frames there is no room for a curve: neighbours are joined straight.
  if (
    source.x < board.leave &&
    target.x < board.leave &&
    board.boxes.has(from) &&
    board.boxes.has(to)
  )
    return null;
  if (source.x < target.x) return across(from, to, board, boxes);
  const turned = across(to, from, board, boxes);
  return turned === null ? null : reversed(turned);
}

// Drawn as ties, or said by lying inside a frame.
const boardTypes = new Set([...direct, ...upward]);

/** The relationships that the board itself does not show. */
export function extraLines(
  state: State,
  board: Board,
  placed: ReadonlyMap<string, Box>,
  setting: Setting,
): DrawnEdge[] {
  const boxes = new Map([...board.boxes, ...placed]);
  return [...state.relationships.values()].flatMap((relationship): DrawnEdge[] => {
    const { type, from, to } = relationship;
    if (!boxes.has(from) || !boxes.has(to)) return [];
    if (boardTypes.has(type) && !placed.has(from) && !placed.has(to)) return [];
    return [drawnRelationship(relationship, setting, curveOf(relationship, board, boxes))];
  });
}
