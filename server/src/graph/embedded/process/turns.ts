import { GraphError } from "../../graph-error.ts";
import { deferred } from "../../deferred.ts";

interface Waiting {
  /** Milliseconds to wait at most; for as long as it takes when absent. */
  waitMs?: number;
  signal?: AbortSignal | undefined;
}

const busy = (waitMs: number): GraphError =>
  new GraphError(
    "busy",
    `Other writes to this graph took longer than ${Math.round(waitMs / 1000)} s, so this one was not begun. Try again shortly, or write more at once: one query can make many changes.`,
  );

const waited = (before: Promise<void>, { waitMs, signal }: Waiting): Promise<void> =>
  new Promise((resolve, reject) => {
    const aborted = (): void => reject(signal?.reason);
    const timer = waitMs === undefined ? undefined : setTimeout(() => reject(busy(waitMs)), waitMs);
    signal?.addEventListener("abort", aborted);
    if (signal?.aborted) aborted();
    void before.then(() => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", aborted);
      resolve();
    });
  });

/** One piece of work after the other; who waits too long or is no longer wanted leaves without doing any. */
export function oneAfterAnother() {
  let last = Promise.resolve();
  return async <Done>(work: () => Promise<Done>, waiting: Waiting = {}): Promise<Done> => {
    const before = last;
    const { promise: over, resolve } = deferred<void>();
    // Who leaves early keeps its place, so that the next one still waits for those before.
    last = before.then(() => over);
    try {
      await waited(before, waiting);
      return await work();
    } finally {
      resolve();
    }
  };
}
