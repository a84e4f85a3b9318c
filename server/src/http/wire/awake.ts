const parts = 8;

/**
 * Acts once so many milliseconds have gone by in which this process itself turned: what it slept through, on a machine
 * that is busy, is nobody else's silence. Returns how to give it up.
 */
export function onceAwakeFor(millis: number, act: () => void): () => void {
  let left = parts;
  // Late turns of an interval are not made up for: however long a sleep was, it counts as one part.
  const timer = setInterval(() => {
    left -= 1;
    if (left > 0) return;
    clearInterval(timer);
    act();
  }, millis / parts);
  return () => clearInterval(timer);
}
