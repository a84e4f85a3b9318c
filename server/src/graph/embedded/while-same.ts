/** The work, or the leaving of one who waits for it: others may wait too, so the work goes on. */
export const orAborted = <Value>(
  work: Promise<Value>,
  signal: AbortSignal | undefined,
): Promise<Value> => {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const aborted = (): void => reject(signal.reason);
    if (signal.aborted) aborted();
    signal.addEventListener("abort", aborted);
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", aborted));
  });
};

/** What was read, until the stamp is another or the reading failed: then it is read again. */
export function whileSame<Value>(
  stamp: () => string,
  read: () => Promise<Value>,
): () => Promise<Value> {
  let known: { stamp: string; value: Promise<Value> } | null = null;
  return () => {
    const now = stamp();
    if (known?.stamp === now) return known.value;
    const found = { stamp: now, value: read() };
    known = found;
    found.value.catch(() => {
      if (known === found) known = null;
    });
    return found.value;
  };
}
