declare module "cytoscape-fcose" {
  import type { Ext } from "cytoscape";
  const fcose: Ext;
  export default fcose;
}

declare module "cose-base" {
  /** The springs beneath fcose; of it only what tells how far they are. */
  export class CoSELayout {
    initialCoolingFactor: number;
    finalTemperature: number;
    coolingFactor: number;
    /** One round; true where it was the last. */
    tick(): boolean;
  }
  const cose: { CoSELayout: typeof CoSELayout };
  export default cose;
}
