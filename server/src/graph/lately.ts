/** What was answered, and whether just now: if not, it is what was known before. */
interface Lately<Value> {
  value: Value;
  settled: boolean;
}

interface Last<Value> {
  value: Value;
  at: number;
}

/**
 * Asks once for all who ask meanwhile, and waits `patienceMs` for it where the last answer is not older than
 * `staleMs`: then that one is given and the question goes on. A failure in that time is everybody's.
 */
export function lately<Value>(
  ask: (key: string) => Promise<Value>,
  { patienceMs, staleMs }: { patienceMs: number; staleMs: number },
): (key: string) => Promise<Lately<Value>> {
  const known = new Map<string, Last<Value>>();
  const asked = new Map<string, Promise<Value>>();
  const anew = (key: string): Promise<Value> => {
    const asking = ask(key)
      .then((value) => {
        known.set(key, { value, at: performance.now() });
        return value;
      })
      .finally(() => asked.delete(key));
    asked.set(key, asking);
    return asking;
  };
  return async (key) => {
    const fresh = (asked.get(key) ?? anew(key)).then((value) => ({ value, settled: true }));
    const last = known.get(key);
    if (last === undefined || performance.now() - last.at > staleMs) return fresh;
    let timer: NodeJS.Timeout | undefined;
    const waited = new Promise<Lately<Value>>((resolve) => {
      timer = setTimeout(() => resolve({ value: last.value, settled: false }), patienceMs);
    });
    // Whoever has the last answer is not told that a later one failed.
    fresh.catch(() => undefined);
    return Promise.race([fresh, waited]).finally(() => clearTimeout(timer));
  };
}
