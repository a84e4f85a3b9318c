import { placeLeft } from "./left-side.ts";
import { orderGroups, type Link } from "./order.ts";
import { pillHeight, placeRight } from "./right-side.ts";
import { clamp, sizes } from "./sizes.ts";
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

/** Clusters' contents, themes and their mechanisms, sorted so that few ties cross. */
function inOrder(plan: BoardPlan): Pick<BoardPlan, "clusters" | "themes"> {
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
  return { clusters, themes };
}

/** Lays the board out for a size in pixels: pure, so the same facts always give the same picture. */
export function layBoard(plan: BoardPlan): Board {
  const { width } = plan.size;
  const mechanisms = plan.themes.flatMap((theme) => theme.mechanisms);
  const wished = Math.max(0, ...mechanisms.map(plan.measure)) + sizes.pillInset;
  const pillWidth = clamp(wished, 96, width * 0.42);
  const middle = width < 600 ? 56 : width * 0.27;
  const frameWidth = clamp(width - pillWidth - middle - 2 * sizes.margin, 132, 430);
  const { clusters, themes } = inOrder(plan);
  const left = placeLeft(plan, clusters, frameWidth);
  const right = placeRight(plan, themes, pillWidth, pillHeight(plan, pillWidth));
  return {
    boxes: new Map([...left.boxes, ...right.boxes]),
    frames: left.frames,
    gutters: left.gutters,
    themes: right.headings,
    leave: left.leave,
    arrive: right.arrive,
  };
}
