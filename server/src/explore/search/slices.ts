import { setImmediate } from "node:timers/promises";

/** Milliseconds that a search may hold the thread that answers everybody. */
const slice = 8;

/** Runs a long piece of work a slice at a time, so that others are answered meanwhile; it ends when nobody waits. */
export const inSlices = async <Result>(
  work: Iterator<void, Result>,
  signal: AbortSignal | undefined,
): Promise<Result> => {
  for (;;) {
    signal?.throwIfAborted();
    const until = performance.now() + slice;
    while (performance.now() < until) {
      const { done, value } = work.next();
      if (done === true) return value;
    }
    await setImmediate();
  }
};
