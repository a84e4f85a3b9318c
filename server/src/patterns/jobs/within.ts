import type { Around } from "../../working/messages.ts";
import { Ended, type GoOn } from "../work.ts";

/** Told the share that is done of a part of the work. */
export type Tell = (share: number) => void;

/** Milliseconds between two words on how far a job is. */
const everyMs = 100;

/** Tells now and then how far a job is, never less far than before: by parts of it that lie between two shares. */
export const telling = ({ progress }: Pick<Around, "progress">) => {
  let [last, reached] = [performance.now(), 0];
  return (from: number, to: number): Tell =>
    (share) => {
      if (performance.now() - last < everyMs) return;
      last = performance.now();
      reached = Math.max(reached, from + (to - from) * Math.min(1, share));
      progress({ share: reached });
    };
};

/** Goes on for so many milliseconds. */
export const within = (ms: number, tell: Tell): GoOn => {
  const end = performance.now() + ms;
  return (share) => {
    tell(share);
    return performance.now() < end;
  };
};

/** Goes on to the end. */
export const wholly =
  (tell: Tell): GoOn =>
  (share) => {
    tell(share);
    return true;
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
