import type { Node, Relationship } from "@chengmai/cypher";
import { isFew, smallestTree } from "./dreyfus-wagner.ts";
import { grow, openKnown, side, type Neighbours } from "./known.ts";
import { nearestTree } from "./nearest-tree.ts";
import { numbered } from "./numbered.ts";

interface Connection {
  /** Null where the nodes lie in several parts. */
  tree: Relationship[] | null;
  exact: boolean;
}

/**
 * The smallest connection of some nodes, each at most so many hops from the next. `exact` where no smaller one is
 * within so many hops. A smaller one would lie within half its size of its ends: farther is not walked.
 */
export async function connecting(
  { nodes, maxHops }: { nodes: readonly Node[]; maxHops: number },
  neighbours: Neighbours,
): Promise<Connection> {
  const ids = nodes.map(({ id }) => id);
  const known = openKnown(nodes);
  const reached = side(ids);
  let tree: Relationship[] | null = null;
  let cut = false;
  let exact = false;
  const most = Math.ceil(maxHops / 2);
  for (let layers = 1; layers <= most; layers += 1) {
    if (reached.frontier.length === 0) break;
    cut = (await grow(reached, known, neighbours)) || cut;
    const numbers = numbered(known);
    const terminals = ids.map((id) => numbers.at.get(id) ?? 0);
    const few = isFew(ids.length, numbers.ids.length);
    tree = (few ? smallestTree : nearestTree)(terminals, numbers);
    const whole =
      tree !== null &&
      (tree.length === ids.length - 1 || layers > Math.floor((tree.length - 1) / 2));
    exact = few && !cut && (whole || layers === most || reached.frontier.length === 0);
    if (whole || cut) break;
  }
  return { tree, exact: tree !== null && exact };
}
