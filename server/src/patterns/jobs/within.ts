import { Ended, type GoOn } from "../work.ts";

/** Goes on for so many milliseconds. */
export const within = (ms: number): GoOn => {
  const end = performance.now() + ms;
  return () => performance.now() < end;
};

/** What a piece of work gives; null where it was ended. */
export const unlessEnded = <Given>(work: () => Given): Given | null => {
  try {
    return work();
  } catch (error) {
    if (error instanceof Ended) return null;
    throw error;
  }
};
