import type { BoardPlan } from "./box.ts";
import { clamp, smallness } from "./sizes.ts";

/** Something in a cluster's box, from the box's upper left corner; the gutter runs below its row. */
interface Item {
  id: string;
  left: number;
  top: number;
  width: number;
  height: number;
  gutter: number;
}

/** A cluster's box before it is known where it stands. */
export interface Block {
  id: string;
  width: number;
  height: number;
  heading: number;
  note: { top: number; height: number; left: number; width: number };
  items: readonly Item[];
  more: Item | null;
}

interface Flow {
  rows: { id: string; column: number; span: number }[][];
  columns: number;
}

/** Sets things in rows of equal columns, wide ones over several. */
function flow(ids: readonly string[], columns: number, spanOf: (id: string) => number): Flow {
  const rows: Flow["rows"] = [];
  let column = columns;
  for (const id of ids) {
    const span = Math.min(columns, spanOf(id));
    if (column + span > columns) {
      rows.push([]);
      column = 0;
    }
    rows.at(-1)?.push({ id, column, span });
    column += span;
  }
  return { rows, columns };
}

/** Few rows, and few things that stick out of the columns; of equals, the wider columns. */
function inRows(ids: readonly string[], inner: number, widthOf: (id: string) => number): Flow {
  const flows = [1, 2, 3, 4, 5].map((columns) =>
    flow(ids, columns, (id) => Math.max(1, Math.ceil((widthOf(id) * columns) / inner))),
  );
  const cost = ({ rows }: Flow) =>
    5 * rows.length + 2 * rows.flat().filter(({ span }) => span > 1).length;
  return flows.reduce((best, each) => (cost(each) < cost(best) ? each : best));
}

const moreKey = "+";

/** A box as narrow as this has room for few words a line. */
const cramped = 150;

/** How wide a cluster's note is on one line. */
export const noteWidth = (plan: BoardPlan, id: string): number =>
  plan.measureNote(id) * smallness + 4;

/** What stands in a cluster's box of a given width, line by line. */
export function blockOf(plan: BoardPlan, id: string, width: number): Block {
  const { areas, cities, folded, foldable } = plan.clusters.get(id) ?? {
    areas: [],
    cities: [],
    folded: [],
    foldable: 0,
  };
  const { sizes } = plan;
  const inner = width - 2 * sizes.pad - sizes.lane;
  const name = plan.measure(id) * sizes.bold + 4;
  const note = noteWidth(plan, id);
  const nameLines = Math.ceil(name / (width - 2 * sizes.pad));
  const beside = nameLines === 1 && name + note + 8 <= width - 2 * sizes.pad;
  const noteLines = beside || note <= 4 ? 0 : Math.ceil(note / (width - 2 * sizes.pad));
  const heading = sizes.heading + (nameLines - 1) * sizes.line;
  const noteBox = beside
    ? { left: width - sizes.pad - note, width: note, top: 0, height: heading }
    : {
        left: sizes.pad,
        width: width - 2 * sizes.pad,
        top: heading - 6,
        height: noteLines * sizes.line,
      };
  let top = heading + (noteLines === 0 ? 0 : noteLines * sizes.line - 4);
  const items: Item[] = [];
  const widthOf = (each: string) => (each === moreKey ? 26 : sizes.glyph + plan.measure(each)) + 6;
  const more = folded.length > 0 || foldable > 0 ? [moreKey] : [];
  for (const ids of [areas, [...cities, ...more]]) {
    if (ids.length === 0) continue;
    // Of a name that is wrapped in a narrow box few lines are full.
    const linesOf = (each: string, room: number) =>
      width < cramped && widthOf(each) - 6 > room
        ? Math.ceil((plan.measure(each) * 1.3) / (room - sizes.glyph))
        : Math.ceil((widthOf(each) - 6) / room);
    const { rows, columns } = inRows(ids, inner, widthOf);
    const cell = inner / columns;
    for (const row of rows) {
      const lines = Math.max(...row.map((each) => linesOf(each.id, each.span * cell)));
      const height = sizes.chip + clamp(lines - 1, 0, 2) * sizes.wrapped;
      const gutter = top + height + (sizes.row - sizes.chip) / 2;
      for (const { id: own, column, span } of row)
        items.push({
          id: own,
          left: sizes.pad + column * cell,
          top,
          width: span * cell - 2,
          height,
          gutter,
        });
      top += height + sizes.row - sizes.chip;
    }
  }
  return {
    id,
    width,
    height: top + (items.length > 0 || noteLines > 0 ? sizes.pad / 2 : 0),
    heading,
    note: noteBox,
    items: items.filter((item) => item.id !== moreKey),
    more: items.find((item) => item.id === moreKey) ?? null,
  };
}
