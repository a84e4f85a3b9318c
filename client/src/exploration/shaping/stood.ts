import type { Graph, Shaped } from "./graph.ts";
import { placedIn } from "./grouped.ts";
import { leftOut } from "./left-out.ts";
import { groupsOf, type Group } from "./members.ts";
import { roomFor, takenUp, type Taken } from "./places.ts";
import type { Shape } from "./shape.ts";

/** The picture as far as it takes up room: who is drawn but for folded groups, the groups, and where all of it stands. */
interface Stood {
  nodes: readonly string[];
  groups: readonly Group[];
  open: Shape["open"];
  keys: Graph["keys"];
  spots: Graph["spots"];
}

/** Where all of the picture stands: without what joins it, which takes longest to work out. */
export function stood(shaped: Shaped, shape: Shape): Stood {
  const { graph } = leftOut(shaped, shape.out);
  const { keys, spots } = graph;
  const groups = groupsOf(graph, shape);
  const { open } = shape;
  const folded = new Set<string>();
  for (const { key, members } of groups)
    if (!open.has(key)) for (const { id } of members) folded.add(id);
  const nodes = [...graph.nodes.keys()].filter((id) => !folded.has(id));
  return {
    nodes,
    groups,
    open,
    keys,
    spots: groups.length === 0 ? spots : placedIn(graph, groups, open),
  };
}

/** Pixels that a node takes with its name. */
export const nodeRoom = { width: 76, height: 56 };

/** What lies on the picture where nothing that is placed anew does: nodes, and groups. */
export function takenBy(
  { nodes, groups, open, keys, spots }: Stood,
  placed: ReadonlySet<string>,
): Taken {
  const { width, height } = nodeRoom;
  const within = new Set<string>();
  const taken = takenUp();
  for (const { key, members } of groups) {
    const at = spots.get(key);
    if (placed.has(key)) for (const { id } of members) within.add(id);
    else if (at !== undefined)
      taken.add({ ...at, ...(open.has(key) ? roomFor(members.length, true) : nodeRoom) });
  }
  for (const id of nodes) {
    const at = placed.has(id) || within.has(id) ? undefined : spots.get(keys.get(id) ?? id);
    // Not spread: twice in one thing, that takes as long as all else here.
    if (at !== undefined) taken.add({ x: at.x, y: at.y, width, height });
  }
  return taken;
}
