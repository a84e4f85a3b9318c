import { blockOf, type Block } from "./block.ts";
import type { Board, BoardPlan, Box, Frame, Pill, Side } from "./box.ts";
import { widestLane } from "./extras.ts";
import { clamp, isSlim, isTight, type Sizes } from "./sizes.ts";
import { pillWidth, placeSpine } from "./spine.ts";
import { stacked } from "./stack.ts";

interface Columns {
  box: number;
  pill: number;
  /** Left edges of the left boxes, the mechanisms and the right boxes. */
  left: number;
  middle: number;
  right: number;
}

/** How a board's width is shared out among boxes, mechanisms and what runs between them. */
function columnsOf(plan: BoardPlan): Columns {
  const { width } = plan.size;
  const wished = Math.max(120, ...plan.order.mechanisms.flat().map((id) => pillWidth(plan, id)));
  const { sizes } = plan;
  if (isSlim(plan.size)) {
    const margin = 8;
    const box = Math.round((width - 2 * margin) * 0.46);
    const pill = width - 2 * margin - box - 30;
    return { box, pill, left: margin, middle: width - margin - pill, right: width };
  }
  const scarce = isTight(plan.size);
  const pill = clamp(wished, 150, width * (scarce ? 0.425 : 0.345));
  const gap = scarce ? clamp((width - pill) / 2 - 190, 44, 90) : clamp(width * 0.1, 56, 130);
  const room = width - 2 * sizes.margin - pill;
  const box = clamp(room / 2 - gap, 132, 330);
  return {
    box,
    pill,
    left: sizes.margin,
    middle: (width - pill) / 2,
    right: width - sizes.margin - box,
  };
}

/** The height at which a cluster's ribbons are shortest: the middle of where they lead. */
function wishOf(plan: BoardPlan, id: string, pills: ReadonlyMap<string, Pill>): number {
  const heights = plan.links.flatMap(({ cluster, mechanism }) =>
    cluster === id ? (pills.get(mechanism)?.y ?? []) : [],
  );
  return heights.reduce((sum, y) => sum + y, 0) / Math.max(heights.length, 1);
}

interface Standing {
  boxes: Map<string, Box>;
  frames: Map<string, Frame>;
  gutters: Map<string, number>;
}

/** Puts a cluster's box and all that is in it where it stands. */
function stand(
  block: Block,
  side: Side,
  at: { left: number; top: number },
  sizes: Sizes,
  into: Standing,
): void {
  const { left, top } = at;
  // On the right the lines leave to the left: there the places make room for them.
  const shift = side === "right" ? sizes.lane : 0;
  const { id, width, height, heading, note, items, more } = block;
  const box = (of: { left: number; top: number; width: number; height: number }, by = 0): Box => ({
    x: left + of.left + by + of.width / 2,
    y: top + of.top + of.height / 2,
    width: of.width,
    height: of.height,
  });
  into.frames.set(id, {
    side,
    ...box({ left: 0, top: 0, width, height }),
    note: box(note),
    more: more === null ? null : box(more, shift),
  });
  into.boxes.set(id, box({ left: 0, top: 0, width, height: heading }));
  for (const item of items) {
    into.boxes.set(item.id, box(item, shift));
    into.gutters.set(item.id, top + item.gutter);
  }
}

/** Lays the board out for a size in pixels: pure, so the same facts always give the same picture. */
export function layBoard(plan: BoardPlan): Board {
  const columns = columnsOf(plan);
  const { size, order, sizes } = plan;
  const slim = isSlim(size);
  const spine = placeSpine(plan, columns.middle, columns.pill, size.height);
  const standing: Standing = { boxes: new Map(), frames: new Map(), gutters: new Map() };
  const sides = slim
    ? ([["left", [...plan.clusters.keys()], columns.left]] as const)
    : ([
        ["left", order.left, columns.left],
        ["right", order.right, columns.right],
      ] as const);
  let bottom = spine.bottom;
  for (const [side, ids, left] of sides) {
    const blocks = ids.flatMap((id) =>
      plan.clusters.has(id) ? [blockOf(plan, id, columns.box)] : [],
    );
    const { gap } = sizes;
    const whole = blocks.reduce((sum, { height }) => sum + height + gap, sizes.margin);
    const last = Math.max(bottom, size.height) - sizes.margin;
    const things = blocks.map(({ id, height }) => ({
      height,
      wished: slim ? 0 : wishOf(plan, id, spine.pills),
    }));
    const tops = stacked(things, gap, sizes.margin, Math.max(last, whole));
    blocks.forEach((block, at) =>
      stand(block, side, { left, top: tops[at] ?? 0 }, sizes, standing),
    );
    bottom = Math.max(bottom, whole);
  }
  return {
    boxes: new Map<string, Box>([...standing.boxes, ...spine.pills]),
    frames: standing.frames,
    gutters: standing.gutters,
    pills: spine.pills,
    themes: spine.headings,
    lane: widestLane,
    size: { width: size.width, height: bottom },
  };
}
