import type { Board, BoardPlan } from "./box.ts";
import { placeLeft } from "./left-side.ts";
import { orderGroups } from "./order.ts";
import { pillHeight, placeRight } from "./right-side.ts";
import { clamp, sizes } from "./sizes.ts";

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
