import { isAbort } from "../../api/problem.ts";
import type { Exploration } from "../../exploration/model/exploration.ts";
import { shaper } from "../../exploration/model/reshaping/loaded.ts";
import { placesFor } from "../../exploration/model/reshaping/put.ts";
import { isShaped, spotOf, type Spot, type State } from "../../exploration/model/state.ts";
import { nothing } from "../../exploration/model/step.ts";
import type { LayoutStep } from "../../exploration/model/steps/layout.ts";
import { visible } from "../../exploration/model/visible.ts";
import { geoOf } from "./geo-of.ts";
import { groundFor } from "./ground-of.ts";
import { meantBy } from "./meant-by.ts";
import { layoutFailed } from "./failed.ts";
import type { Lay } from "./lay-out.ts";
import type { Layout } from "./layout.ts";
import type { LayoutAnswer } from "./layout-task.ts";
import { taskOf } from "./task-of.ts";

const middle = (spots: readonly Spot[]): Spot => ({
  x: spots.reduce((sum, { x }) => sum + x, 0) / Math.max(spots.length, 1),
  y: spots.reduce((sum, { y }) => sum + y, 0) / Math.max(spots.length, 1),
});

/** Moves what was laid out onto the middle of where it stood. */
function moved(answer: LayoutAnswer, state: State): LayoutAnswer {
  const stood = answer.flatMap(({ id }) => spotOf(state, id) ?? []);
  const [from, to] = [middle(answer), middle(stood)];
  return answer.map(({ id, x, y }) => ({ id, x: x - from.x + to.x, y: y - from.y + to.y }));
}

const none: ReadonlySet<string> = new Set();

interface How {
  parameters?: Readonly<Record<string, string>>;
  tall: boolean;
  lay: Lay;
}

/** Lays out what is meant, as a step of the log; the pinned hold, and nobody else moves. */
export function layOut(
  exploration: Exploration,
  layout: Layout,
  { parameters = {}, tall, lay }: How,
): Promise<boolean> {
  const { state } = exploration.log.getState();
  const { of, whole } = meantBy(exploration);
  const { chosen } = exploration.looking.getState();
  const { keys, nodes } = visible(state);
  const earthly = of.flatMap((id) => {
    const node = nodes.get(id);
    return (node === undefined ? null : geoOf(node)) ?? [];
  });
  const told = layout.id === "geo" && earthly.length > 0 ? groundFor(earthly) : parameters;
  const key = (id: string) => keys.get(id) ?? "";
  const step: LayoutStep = {
    kind: "layout",
    layout: layout.id,
    parameters: told,
    of: whole ? null : of.map(key),
  };
  return exploration.ask(step, async (signal, tell) => {
    // What was asked before it may have changed the picture.
    const { state: next } = exploration.log.getState();
    // A group is laid out as one: whoever stands in it goes with it.
    const closed = whole ? { ...next, shape: { ...next.shape, open: none } } : next;
    const now = visible(closed);
    const task = taskOf(
      now,
      { layout: layout.id, parameters: told, roots: chosen, tall },
      {
        of: whole ? [...now.nodes.keys()] : of,
        stays: (id) => now.held.has(now.keys.get(id) ?? ""),
      },
    );
    const held = new Set(task.fixed.map(({ id }) => id));
    const answer = await lay(task, signal, tell).catch((thrown: unknown) => {
      if (isAbort(thrown)) throw thrown;
      throw layoutFailed(thrown);
    });
    const loose = answer.filter(({ id }) => !held.has(id));
    const placed = layout.minds || (whole && held.size === 0) ? loose : moved(loose, now);
    const places = placesFor(closed, new Map(placed.map(({ id, x, y }) => [id, { x, y }])));
    const stood = { ...next, spots: new Map([...next.spots, ...places]) };
    const apart = whole && isShaped(next) ? shaper().placesApart(stood) : [];
    return { brought: nothing, placed: new Map([...places, ...apart]) };
  });
}
