import { deferred } from "./deferred.ts";

/** What was answered, and whether just now: if not, it is what was known before. */
interface Lately<Value> {
  value: Value;
  settled: boolean;
}

interface Last<Value> {
  value: Value;
  at: number;
}

/** What is being asked now, and what will be as soon as that has ended. */
interface Questions<Value> {
  now: Promise<Value> | null;
  next: Promise<Value> | null;
}

/** Resolves when so long has been waited; `leave` ends the waiting. */
const waiting = (patienceMs: number): { over: Promise<void>; leave: () => void } => {
  const { promise: over, resolve } = deferred<void>();
  const timer = setTimeout(resolve, patienceMs);
  return { over, leave: () => clearTimeout(timer) };
};

/**
 * Asks one question at a time for all who ask, and never gives one that was begun before them as settled. Waits
 * `patienceMs` for it if the last answer is not older than `staleMs`: then that one is given, and the question goes on.
 * A failure is given to those who waited for it, and what was known before it is told no more.
 */
export function lately<Value>(
  ask: (key: string) => Promise<Value>,
  { patienceMs, staleMs }: { patienceMs: number; staleMs: number },
): (key: string) => Promise<Lately<Value>> {
  const known = new Map<string, Last<Value>>();
  const asked = new Map<string, Questions<Value>>();
  const begin = (key: string): Promise<Value> => {
    const own: Questions<Value> = { now: null, next: null };
    asked.set(key, own);
    own.now = ask(key)
      .then((value) => {
        known.set(key, { value, at: performance.now() });
        return value;
      })
      .catch((error: unknown) => {
        known.delete(key);
        throw error;
      })
      .finally(() => own.next === null && asked.delete(key));
    return own.now;
  };
  const anew = (key: string): Promise<Value> => {
    const own = asked.get(key);
    if (own?.now == null) return begin(key);
    const then = () => begin(key);
    own.next ??= own.now.then(then, then);
    return own.next;
  };
  return async (key) => {
    const fresh = anew(key).then((value) => ({ value, settled: true }));
    const last = known.get(key);
    if (last === undefined || performance.now() - last.at > staleMs) return fresh;
    const { over, leave } = waiting(patienceMs);
    const waited = over.then(() => ({ value: last.value, settled: false }));
    // Whoever has the last answer is not told that a later one failed.
    fresh.catch(() => undefined);
    return Promise.race([fresh, waited]).finally(leave);
  };
}
