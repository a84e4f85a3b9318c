import { createStore } from "zustand/vanilla";
import type { Shaped, Graph } from "../../shaping/graph.ts";
import type { Shape } from "../../shaping/shape.ts";
import type { Spot, State } from "../state.ts";
import type { StepKind } from "../step.ts";

/** What shapes pictures. It is fetched with the first step that wants it: most pictures are the graph as it is. */
interface Engine {
  enriched(graph: Graph, shape: Shape): Shaped;
  drawnTogether(shaped: Shaped, shape: Shape): Shaped;
  placesApart(state: State): ReadonlyMap<string, Spot>;
  placesMissing(state: State): ReadonlyMap<string, Spot>;
  shapingSteps: readonly StepKind[];
}

export const shaping = createStore<{ engine: Engine | null }>(() => ({ engine: null }));

/** What shapes pictures. @throws Error where it was not fetched before a picture was shaped */
export function shaper(): Engine {
  const { engine } = shaping.getState();
  if (engine === null) throw new Error("What shapes pictures has not been fetched.");
  return engine;
}
