import type { Box, BoardPlan } from "./box.ts";
import { clamp, sizes } from "./sizes.ts";
import type { Point } from "../../canvas/drawing/veins.ts";

/** All pills are as tall as the longest label needs at this width; a wrapped line is seldom full. */
export function pillHeight(plan: BoardPlan, width: number): number {
  const labels = plan.themes.flatMap(({ mechanisms }) => mechanisms).map(plan.measure);
  const longest = Math.max(0, ...labels) / (width - sizes.pillInset + 1);
  return sizes.pill + (longest <= 1 ? 0 : Math.ceil(longest * 1.15) - 1) * sizes.line;
}

/** Stands the mechanisms theme by theme, spread over the height there is. */
export function placeRight(
  plan: BoardPlan,
  themes: BoardPlan["themes"],
  width: number,
  height: number,
) {
  const count = themes.reduce((sum, theme) => sum + theme.mechanisms.length, 0);
  const room = plan.size.height - 2 * sizes.margin;
  const least = count * (height + 3) + themes.length * (sizes.theme + 5);
  const pitch = height + clamp(3 + (room - least) / (count + 2 * themes.length), 3, 10);
  const gaps = Math.max(themes.length - 1, 1);
  const between = clamp((room - count * pitch - themes.length * sizes.theme) / gaps, 5, 20);
  const x = plan.size.width - sizes.margin - width / 2;
  const boxes = new Map<string, Box>();
  const headings: { name: string; at: Point }[] = [];
  let top = sizes.margin - 4;
  for (const { name, mechanisms } of themes) {
    headings.push({ name, at: { x: x - width / 2, y: top + sizes.theme / 2 } });
    top += sizes.theme;
    for (const id of mechanisms) {
      boxes.set(id, { x, y: top + pitch / 2, width, height });
      top += pitch;
    }
    top += between;
  }
  return { boxes, headings, arrive: x - width / 2 };
}
