import { writeFileSync } from "node:fs";
import { setPriority } from "node:os";

/** Below the thread that answers, which needs little and needs it at once, and still well above nothing. */
const behind = 5;

/** In a process that works for the one that answers: that one, and all that this starts later, comes after it. */
export const giveWay = (): void => {
  try {
    setPriority(behind);
  } catch {
    // It works as it did, only that others may wait for it.
  }
};

/** The same in a thread: only Linux counts threads one by one, elsewhere all of the process would wait with it. */
export const giveWayInThread = (): void => {
  if (process.platform === "linux") giveWay();
};

/** In a process that leads a session of its own: where the system weighs sessions first, all of this one comes after others. */
export const giveWayAsSession = (): void => {
  giveWay();
  try {
    writeFileSync("/proc/self/autogroup", String(behind));
  } catch {
    // No session is weighed here.
  }
};
