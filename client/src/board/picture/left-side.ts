import type { Box, BoardPlan } from "./box.ts";
import { boldness, clamp, sizes } from "./sizes.ts";

interface Rows {
  rows: string[][];
  cell: number;
}

/** Sets ids in as few rows as their widest label allows. */
function inRows(ids: readonly string[], inner: number, measure: BoardPlan["measure"]): Rows {
  const widest = Math.max(0, ...ids.map(measure)) + sizes.glyph;
  const columns = clamp(Math.floor(inner / Math.max(widest, 1)), 1, 5);
  const rows: string[][] = [];
  for (let at = 0; at < ids.length; at += columns) rows.push(ids.slice(at, at + columns));
  return { rows, cell: inner / columns };
}

interface Block {
  id: string;
  parts: Rows[];
  heading: number;
  rows: number;
}

function blocksOf(plan: BoardPlan, clusters: BoardPlan["clusters"], width: number): Block[] {
  const inner = width - 2 * sizes.pad;
  return clusters.map(({ id, areas, cities }) => {
    const parts = [areas, cities]
      .filter((ids) => ids.length > 0)
      .map((ids) => inRows(ids, inner, plan.measure));
    const fits = plan.measure(id) * boldness <= width - sizes.headingInset;
    return {
      id,
      parts,
      heading: fits ? sizes.heading : sizes.tallHeading,
      rows: parts.reduce((sum, part) => sum + part.rows.length, 0),
    };
  });
}

const heightOf = ({ heading, rows }: Block, row: number) =>
  heading + (rows === 0 ? 0 : rows * row + sizes.pad);

/** Height to spare goes into the rows first, then between the clusters, each within reason. */
function pitches(blocks: readonly Block[], room: number): { row: number; gap: number } {
  const rows = blocks.reduce((sum, block) => sum + block.rows, 0);
  const tight = blocks.reduce((sum, block) => sum + heightOf(block, sizes.row), 0);
  const gaps = Math.max(blocks.length - 1, 1);
  const spare = room - tight - gaps * 9;
  const row = clamp(sizes.row + spare / Math.max(2 * rows, 1), sizes.row, sizes.looseRow);
  return { row, gap: clamp(9 + (spare - rows * (row - sizes.row)) / gaps, 7, 30) };
}

/** Stands the clusters one under another, their areas and cities in rows, a gutter under each row. */
export function placeLeft(plan: BoardPlan, clusters: BoardPlan["clusters"], width: number) {
  const blocks = blocksOf(plan, clusters, width);
  const room = plan.size.height - 2 * sizes.margin;
  const { row, gap } = pitches(blocks, room);
  const boxes = new Map<string, Box>();
  const frames = new Map<string, Box>();
  const gutters = new Map<string, number>();
  const left = sizes.margin;
  let top = sizes.margin;
  for (const block of blocks) {
    const { id, parts, heading } = block;
    const height = heightOf(block, row);
    const x = left + width / 2;
    frames.set(id, { x, y: top + height / 2, width, height });
    boxes.set(id, { x, y: top + heading / 2, width, height: heading });
    let y = top + heading + sizes.pad / 2;
    for (const { rows, cell } of parts)
      for (const members of rows) {
        members.forEach((member, column) => {
          const at = left + sizes.pad + cell * (column + 0.5);
          boxes.set(member, { x: at, y: y + sizes.chip / 2, width: cell - 4, height: sizes.chip });
          gutters.set(member, y + (sizes.chip + row) / 2);
        });
        y += row;
      }
    top += height + gap;
  }
  return { boxes, frames, gutters, leave: left + width };
}
