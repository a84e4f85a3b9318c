import type { Core, EdgeSingular } from "cytoscape";

const saying = new WeakMap<Core, readonly EdgeSingular[]>();

/** Keeps which relationships say their names. */
export const letSay = (cy: Core, edges: readonly EdgeSingular[]): void =>
  void saying.set(cy, edges);

/** The relationships that say their names at the moment. */
export const sayingIn = (cy: Core): readonly EdgeSingular[] => saying.get(cy) ?? [];
