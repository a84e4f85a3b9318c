import { orderGroups, type Link } from "./order.ts";
import type { Point } from "./veins.ts";

export interface Box extends Point {
  width: number;
  height: number;
}

/** What stands on the board: clusters with what lies in them on the left, themes of mechanisms on the right. */
export interface BoardPlan {
  clusters: readonly { id: string; areas: readonly string[]; cities: readonly string[] }[];
  themes: readonly { name: string; mechanisms: readonly string[] }[];
  links: readonly Link[];
  size: { width: number; height: number };
  /** Width in pixels of an id's label. */
  measure: (id: string) => number;
}

/** Boxes are centred on x, y, as Cytoscape has them. */
export interface Board {
  boxes: ReadonlyMap<string, Box>;
  frames: ReadonlyMap<string, Box>;
  themes: readonly { name: string; at: Point }[];
  /** For a place inside a frame: the height of the gutter its ties run in. */
  gutters: ReadonlyMap<string, number>;
  /** Where ties leave the frames, and where they reach the mechanisms. */
  leave: number;
  arrive: number;
}

const sizes = {
  margin: 14,
  heading: 28,
  row: 23,
  chip: 19,
  pad: 9,
  glyph: 24,
  pill: 27,
  theme: 19,
};

const clamp = (value: number, least: number, most: number) =>
  Math.max(least, Math.min(most, value));

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

/** Spare height shared among the gaps, within reason: a gap grows no wider than `most`. */
const gapFor = (spare: number, gaps: number, least: number, most: number) =>
  clamp(gaps === 0 ? least : spare / gaps, least, most);

function leftSide(plan: BoardPlan, clusters: BoardPlan["clusters"], width: number) {
  const inner = width - 2 * sizes.pad;
  const blocks = clusters.map(({ id, areas, cities }) => {
    const parts = [areas, cities]
      .filter((ids) => ids.length > 0)
      .map((ids) => inRows(ids, inner, plan.measure));
    const rows = parts.reduce((sum, part) => sum + part.rows.length, 0);
    return { id, parts, height: sizes.heading + (rows === 0 ? 0 : rows * sizes.row + sizes.pad) };
  });
  const full = blocks.reduce((sum, block) => sum + block.height, 0);
  const spare = plan.size.height - 2 * sizes.margin - full;
  return { blocks, gap: gapFor(spare, blocks.length - 1, 7, 22), full };
}

function placeLeft(plan: BoardPlan, clusters: BoardPlan["clusters"], width: number) {
  const { blocks, gap, full } = leftSide(plan, clusters, width);
  const boxes = new Map<string, Box>();
  const frames = new Map<string, Box>();
  const gutters = new Map<string, number>();
  const left = sizes.margin;
  let top = Math.max(sizes.margin, (plan.size.height - full - gap * (blocks.length - 1)) / 2);
  for (const { id, parts, height } of blocks) {
    frames.set(id, { x: left + width / 2, y: top + height / 2, width, height });
    boxes.set(id, {
      x: left + width / 2,
      y: top + sizes.heading / 2,
      width,
      height: sizes.heading,
    });
    let y = top + sizes.heading + sizes.pad / 2;
    for (const { rows, cell } of parts)
      for (const row of rows) {
        row.forEach((member, column) => {
          const x = left + sizes.pad + cell * (column + 0.5);
          boxes.set(member, { x, y: y + sizes.chip / 2, width: cell - 4, height: sizes.chip });
          gutters.set(member, y + (sizes.chip + sizes.row) / 2);
        });
        y += sizes.row;
      }
    top += height + gap;
  }
  return { boxes, frames, gutters, leave: left + width };
}

function placeRight(
  plan: BoardPlan,
  themes: readonly { name: string; mechanisms: readonly string[] }[],
  width: number,
) {
  const count = themes.reduce((sum, theme) => sum + theme.mechanisms.length, 0);
  const room = plan.size.height - 2 * sizes.margin;
  const least = count * (sizes.pill + 3) + themes.length * (sizes.theme + 5);
  const pitch = sizes.pill + clamp(3 + (room - least) / (count + 2 * themes.length), 3, 10);
  const between = gapFor(
    room - count * pitch - themes.length * sizes.theme,
    themes.length - 1,
    5,
    20,
  );
  const full = count * pitch + themes.length * sizes.theme + (themes.length - 1) * between;
  const x = plan.size.width - sizes.margin - width / 2;
  const boxes = new Map<string, Box>();
  const headings: { name: string; at: Point }[] = [];
  let top = Math.max(sizes.margin, (plan.size.height - full) / 2);
  for (const { name, mechanisms } of themes) {
    headings.push({ name, at: { x: x - width / 2, y: top + sizes.theme / 2 } });
    top += sizes.theme;
    for (const id of mechanisms) {
      boxes.set(id, { x, y: top + pitch / 2, width, height: sizes.pill });
      top += pitch;
    }
    top += between;
  }
  return { boxes, headings, arrive: x - width / 2 };
}

/** Lays the board out for a size in pixels: pure, so the same facts always give the same picture. */
export function layBoard(plan: BoardPlan): Board {
  const { width } = plan.size;
  const mechanisms = plan.themes.flatMap((theme) => theme.mechanisms);
  const pillWidth = clamp(Math.max(0, ...mechanisms.map(plan.measure)) + 34, 96, width * 0.4);
  const frameWidth = clamp(
    width - pillWidth - Math.max(width * 0.24, 70) - 2 * sizes.margin,
    130,
    460,
  );
  const places = plan.clusters.flatMap(({ id, areas, cities }) => [id, ...areas, ...cities]);
  const right = orderGroups(
    plan.themes.map((theme) => theme.mechanisms),
    plan.links,
    "right",
    places,
  );
  const themes = right.order.map((index, at) => ({
    name: plan.themes[index]?.name ?? "",
    mechanisms: right.groups[at] ?? [],
  }));
  const ordered = themes.flatMap((theme) => theme.mechanisms);
  const sorted = (ids: readonly string[]) =>
    orderGroups([ids], plan.links, "left", ordered).groups[0] ?? [];
  const clusters = plan.clusters.map(({ id, areas, cities }) => ({
    id,
    areas: sorted(areas),
    cities: sorted(cities),
  }));
  const leftPart = placeLeft(plan, clusters, frameWidth);
  const rightPart = placeRight(plan, themes, pillWidth);
  return {
    boxes: new Map([...leftPart.boxes, ...rightPart.boxes]),
    frames: leftPart.frames,
    gutters: leftPart.gutters,
    themes: rightPart.headings,
    leave: leftPart.leave,
    arrive: rightPart.arrive,
  };
}
