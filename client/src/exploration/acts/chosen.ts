import type { Exploration } from "../model/exploration.ts";

/** Ids of the nodes that an act is meant for: those chosen that are on the picture. */
export const chosenIds = ({ log, looking }: Exploration): string[] => {
  const { nodes } = log.getState().state;
  return looking.getState().chosen.filter((id) => nodes.has(id));
};

/** The same by their keys, as a step names them. */
export const chosenKeys = (exploration: Exploration): string[] => {
  const { keys } = exploration.log.getState().state;
  return chosenIds(exploration).flatMap((id) => keys.get(id) ?? []);
};

export const someChosen = (exploration: Exploration): boolean => chosenIds(exploration).length > 0;
