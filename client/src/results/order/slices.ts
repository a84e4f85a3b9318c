/** Longest stretch of work between two pauses, milliseconds: far below what a reader feels. */
const stretch = 8;

const pause = (): Promise<void> => new Promise((go) => void setTimeout(go));

/**
 * Does long work on the page piece by piece: each `yield` is a place where it may pause.
 * Throws an AbortError when the signal fires.
 */
export async function inSlices<Result>(
  work: Generator<void, Result>,
  signal?: AbortSignal,
): Promise<Result> {
  for (;;) {
    const end = performance.now() + stretch;
    do {
      const step = work.next();
      if (step.done === true) return step.value;
    } while (performance.now() < end);
    await pause();
    signal?.throwIfAborted();
  }
}

/** The same at one go, where nobody waits. */
export function atOnce<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
