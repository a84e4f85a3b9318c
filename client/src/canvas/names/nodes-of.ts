import type { Core, NodeSingular, SingularElementArgument } from "cytoscape";

/** All nodes: Cytoscape itself would make a collection of everything it has first, lines as well. */
export function nodesOf(cy: Core): NodeSingular[] {
  const all = (
    cy as unknown as { mutableElements(): ArrayLike<SingularElementArgument> }
  ).mutableElements();
  const found: NodeSingular[] = [];
  for (let at = 0; at < all.length; at += 1) {
    const each = all[at];
    if (each?.isNode() === true) found.push(each);
  }
  return found;
}
