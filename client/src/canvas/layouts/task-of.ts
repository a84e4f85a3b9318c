import { spotOf, type State } from "../../exploration/model/state.ts";
import { speltName, labelOf } from "../../values/name.ts";
import { geoOf } from "./geo-of.ts";
import type { LayoutTask } from "./layout-task.ts";

type Told = Pick<LayoutTask, "layout" | "parameters" | "roots" | "tall">;

/** What a layout is asked of all or some nodes of a state; those that `stays` says stay where they stand. */
export function taskOf(
  state: State,
  told: Told,
  {
    of = [...state.nodes.keys()],
    stays = () => true,
  }: { of?: readonly string[]; stays?: (id: string) => boolean } = {},
): LayoutTask {
  const own = new Set(of);
  const nodes = of.flatMap((id) => {
    const node = state.nodes.get(id);
    if (node === undefined) return [];
    return [{ id, label: labelOf(node), name: speltName(node, "zh"), geo: geoOf(node) }];
  });
  const edges = [...state.relationships.values()].flatMap(({ from, to }) =>
    own.has(from) && own.has(to) ? [{ from, to }] : [],
  );
  const fixed = of.flatMap((id) => {
    const spot = spotOf(state, id);
    return spot === undefined || !stays(id) ? [] : [{ id, ...spot }];
  });
  return { ...told, nodes, edges, fixed };
}
