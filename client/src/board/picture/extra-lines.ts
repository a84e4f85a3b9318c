import type { Relationship } from "@chengmai/cypher/values";
import { labelOf, nameOf } from "../../values/name.ts";
import { direct, upward } from "../model/upward.ts";
import type { State } from "../../exploration/model/state.ts";
import { drawnRelationship } from "../../canvas/drawing/drawn-relationship.ts";
import type { DrawnEdge, DrawnNode } from "../../canvas/drawing/element.ts";
import { iconUri, ink } from "../../ui/palette.ts";
import type { Setting } from "../../canvas/drawing/setting.ts";
import { wayBeside, wayWithin, type Way } from "./detours.ts";
import type { Board, Box } from "./box.ts";

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

// Drawn as ribbons, or said by lying inside a box.
const boardTypes = new Set([...direct, ...upward]);

/** The relationships that the board itself does not show. */
export function extraLines(
  state: State,
  board: Board,
  placed: ReadonlyMap<string, Box>,
  setting: Setting,
): DrawnEdge[] {
  const boxes = new Map([...board.boxes, ...placed]);
  return [...state.relationships.values()].flatMap((relationship: Relationship): DrawnEdge[] => {
    const { type, from, to } = relationship;
    const outside = placed.has(from) || placed.has(to);
    if (!boxes.has(from) || !boxes.has(to)) return [];
    if (boardTypes.has(type) && !outside) return [];
    const way: Way | null = outside
      ? wayBeside(from, to, board, placed)
      : wayWithin(from, to, board);
    const drawn = drawnRelationship(relationship, setting, way?.curve ?? null);
    const fits = way !== null && setting.measure(drawn.label) + 4 <= way.room;
    return [
      {
        ...drawn,
        label: fits ? drawn.label : "",
        behind: way?.behind ?? false,
        ...(way === null
          ? {}
          : {
              labelEnd: way.end,
              labelOffset: way.offset,
              otherOffset: way.otherOffset ?? way.offset,
              ...(way.rows === undefined ? {} : { rows: way.rows }),
            }),
      },
    ];
  });
}
