import { columns } from "./kinds/columns.ts";
import { concentric } from "./kinds/concentric.ts";
import { force } from "./kinds/force.ts";
import { geo } from "./kinds/geo.ts";
import { grid } from "./kinds/grid.ts";
import { layered } from "./kinds/layered.ts";
import { radial } from "./kinds/radial.ts";
import { stress } from "./kinds/stress.ts";
import { tree } from "./kinds/tree.ts";
import type { Layout } from "./layout.ts";

/** Every layout, in the order of the menu. */
export const layouts: readonly Layout[] = [
  force,
  stress,
  layered,
  tree,
  radial,
  concentric,
  grid,
  columns,
  geo,
];
