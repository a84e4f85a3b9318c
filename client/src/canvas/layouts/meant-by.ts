import type { Exploration } from "../../exploration/model/exploration.ts";
import { visible } from "../../exploration/model/visible.ts";

/** The chosen where they are several, else all that is seen. */
export function meantBy({ log, looking }: Exploration): { of: string[]; whole: boolean } {
  const { nodes } = visible(log.getState().state);
  const chosen = looking.getState().chosen.filter((id) => nodes.has(id));
  return chosen.length > 1 ? { of: chosen, whole: false } : { of: [...nodes.keys()], whole: true };
}
