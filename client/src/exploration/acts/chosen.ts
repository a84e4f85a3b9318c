import type { Exploration } from "../model/exploration.ts";
import { inDatabase } from "../../api/in-database.ts";
import { standFor, visible } from "../model/visible.ts";

/** Ids of the nodes that an act is meant for: those chosen that are on the picture, and what chosen ones stand for. */
export const chosenIds = ({ log, looking }: Exploration): string[] => {
  return standFor(log.getState().state, looking.getState().chosen);
};

/** Those of them that the database can be asked about. */
export const askedIds = (exploration: Exploration): string[] => inDatabase(chosenIds(exploration));

/** Ids of the nodes that were set aside and are still in the exploration. */
export const asideIds = ({ log, looking }: Exploration): string[] => {
  const { nodes } = log.getState().state;
  return looking.getState().aside.filter((id) => nodes.has(id));
};

/** Ids of what is chosen as it is drawn: a folded group is one. */
export const drawnIds = ({ log, looking }: Exploration): string[] => {
  const { nodes } = visible(log.getState().state);
  return looking.getState().chosen.filter((id) => nodes.has(id));
};

/** The same by their keys. */
export const drawnKeys = (exploration: Exploration): string[] => {
  const { keys } = visible(exploration.log.getState().state);
  return drawnIds(exploration).flatMap((id) => keys.get(id) ?? []);
};

/** The same by their keys, as a step names them. */
export const chosenKeys = (exploration: Exploration): string[] => {
  const { keys } = exploration.log.getState().state;
  return chosenIds(exploration).flatMap((id) => keys.get(id) ?? []);
};

export const someChosen = (exploration: Exploration): boolean => chosenIds(exploration).length > 0;
