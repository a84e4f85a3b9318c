import type { Point } from "../../canvas/drawing/veins.ts";
import type { BoardPlan, Pill } from "./box.ts";
import { clamp } from "./sizes.ts";

type Shape = Pick<Pill, "height" | "nameAt" | "nameWidth" | "lift">;

/** How wide a mechanism is in one line. */
export const pillWidth = ({ sizes, measure, signs }: BoardPlan, id: string): number =>
  sizes.number + measure(id) * sizes.bold + 12 + signs(id) * sizes.sign + sizes.count;

/** A mechanism's lines in a given width: its signs beside its name, or below where that takes fewer lines. */
function shapeOf(plan: BoardPlan, id: string, width: number): Shape {
  const { sizes } = plan;
  const name = plan.measure(id) * sizes.bold;
  const whole = width - sizes.number - 8;
  const beside = whole - 2 - plan.signs(id) * sizes.sign - sizes.count;
  // A line that is wrapped is seldom full.
  const lines = (room: number) => (name <= room ? 1 : Math.ceil((name * 1.2) / Math.max(room, 1)));
  const [oneLine, below] = [lines(beside), lines(whole) + (plan.signs(id) > 0 ? 1 : 0)];
  if (beside > 60 && (oneLine === 1 || oneLine < below))
    return {
      height: sizes.pill + (oneLine - 1) * sizes.line,
      nameAt: sizes.number,
      nameWidth: beside,
      lift: 0,
    };
  return {
    height: sizes.pill + (below - 1) * sizes.line,
    nameAt: sizes.number,
    nameWidth: whole,
    lift: sizes.line / 2,
  };
}

/** Stands the mechanisms theme by theme from the top, spread over the height there is. */
export function placeSpine(plan: BoardPlan, left: number, width: number, room: number) {
  const { order, themes, sizes } = plan;
  const shapes = new Map(
    order.mechanisms.flat().map((id) => [id, shapeOf(plan, id, width)] as const),
  );
  const groups = order.mechanisms.filter((members) => members.length > 0);
  const names = order.themes.flatMap((at) => themes[at]?.name ?? []);
  const tall = [...shapes.values()].reduce((sum, { height }) => sum + height, 0);
  const spare = room - tall - groups.length * sizes.theme - 2 * sizes.margin;
  // A gap below each mechanism, a wider one before each theme but the first.
  const gap = clamp(spare / (shapes.size + 2 * groups.length), 2, 11);
  const between = clamp((spare - gap * shapes.size) / Math.max(groups.length - 1, 1), 2, 22);
  const pills = new Map<string, Pill>();
  const headings: { name: string; at: Point }[] = [];
  const x = left + width / 2;
  let top = sizes.margin / 2;
  groups.forEach((members, at) => {
    headings.push({ name: names[at] ?? "", at: { x, y: top + sizes.theme / 2 } });
    top += sizes.theme;
    for (const id of members) {
      const shape = shapes.get(id);
      if (shape === undefined) continue;
      pills.set(id, { ...shape, x, y: top + shape.height / 2, width });
      top += shape.height + gap;
    }
    top += between;
  });
  return { pills, headings, bottom: top - between - gap + sizes.margin };
}
